import { formatNumber, monthOf, paths, useClock, useLanguage } from '@kith/web/data';
import { Avatar, ButtonLink } from '@kith/web/ui';
import { IconMapPin } from '@tabler/icons-react';
import { useT } from '../i18n/use-t';
import type { MemberHeader_memberFragment } from './member-header.generated';
import styles from './member-header.module.css';

/** Who this is: the name first, then what she shows of herself and has given to the club. */
export function MemberHeader({ member }: { member: MemberHeader_memberFragment }) {
  const t = useT();
  const { language } = useLanguage();
  const { timeZone } = useClock();
  const { contributionCounts: counts } = member;
  const facts = [
    [counts.posts, t('member.count-posts')],
    [counts.comments, t('member.count-comments')],
    [counts.answers, t('member.count-answers')],
    [counts.accepted, t('member.count-accepted')],
    [counts.praiseReceived, t('member.count-praise')],
  ] as const;

  return (
    <header className={styles.header}>
      <div className={styles.who}>
        <Avatar member={member} size={92} />
        <div className={styles.name}>
          <h1>{member.name}</h1>
          <p>
            @{member.handle} · {t('member.joined', { date: monthOf(member.joinedAt, { language, timeZone }) })}
            {member.place && (
              <span className={styles.place}>
                <IconMapPin size={17} stroke={1.7} aria-hidden="true" />
                {member.place}
              </span>
            )}
          </p>
        </div>
        {member.viewerCanEdit && <ButtonLink to={paths.settings()}>{t('member.edit')}</ButtonLink>}
      </div>
      {member.bio && <p className={styles.bio}>{member.bio}</p>}
      {!member.claimed && <p className={styles.unclaimed}>{t('member.unclaimed')}</p>}
      <dl className={styles.facts}>
        {facts.map(([count, label]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatNumber(count, language)}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
