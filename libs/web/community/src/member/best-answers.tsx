import { paths } from '@kith/web/data';
import { Link, TimeText } from '@kith/web/ui';
import { IconCircleCheck, IconHeart } from '@tabler/icons-react';
import { useT } from '../i18n/use-t';
import type { BestAnswer_commentFragment } from './member-header.generated';
import styles from './best-answers.module.css';

/** The beginning of a text without its markup. */
export function plainStart(html: string, length = 180): string {
  const text = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > length ? `${text.slice(0, length).trimEnd()}…` : text;
}

/** What a member is good at, in her own words. */
export function BestAnswers({ answers }: { answers: BestAnswer_commentFragment[] }) {
  const t = useT();
  if (answers.length === 0) return null;
  return (
    <section className={styles.answers}>
      <h2>{t('member.best-answers')}</h2>
      <ul>
        {answers.map((answer) => (
          <li key={answer.id}>
            <Link to={paths.comment(answer.post, answer.id)} className={styles.answer}>
              <strong>{answer.post.title}</strong>
              <span>{plainStart(answer.html)}</span>
            </Link>
            <p className={styles.facts}>
              {answer.isAccepted && (
                <span className={styles.accepted}>
                  <IconCircleCheck size={17} stroke={1.9} aria-hidden="true" />
                  {t('comment.accepted')}
                </span>
              )}
              <span>
                <IconHeart size={16} stroke={1.8} aria-hidden="true" />
                {answer.praiseCount}
              </span>
              <TimeText value={answer.createdAt} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
