import { IconCircleCheck } from '@tabler/icons-react';
import { useT } from '../i18n/use-t';
import styles from './question-state.module.css';

/** How a question stands; only one that waits for its first word asks for attention. */
export function QuestionState({ post }: { post: { kind: string; answered: boolean; commentCount: number } }) {
  const t = useT();
  if (post.kind !== 'QUESTION') return null;
  if (post.answered) {
    return (
      <span className={styles.answered}>
        <IconCircleCheck size={18} stroke={1.9} aria-hidden="true" />
        {t('post.answered')}
      </span>
    );
  }
  return <span className={post.commentCount === 0 ? styles.open : styles.plain}>{t(post.commentCount === 0 ? 'post.unanswered' : 'post.unaccepted')}</span>;
}
