import { fullDate, nameIn, paths, useClock, useLanguage } from '@kith/web/data';
import { CircleIcon, Link } from '@kith/web/ui';
import { useT } from '../i18n/use-t';
import type { MemberAside_memberFragment } from './member-header.generated';
import styles from './member-aside.module.css';

const ranks = { 1: 'badge.rank-1', 2: 'badge.rank-2', 3: 'badge.rank-3' } as const;

/** Beside a member's posts: where she is at home, and what she was honoured for. */
export function MemberAside({ member }: { member: MemberAside_memberFragment }) {
  const t = useT();
  const { language } = useLanguage();
  const { timeZone } = useClock();
  return (
    <>
      {member.circles.length > 0 && (
        <section className={styles.section}>
          <h2>{t('member.circles')}</h2>
          <ul>
            {member.circles.map((circle) => (
              <li key={circle.id}>
                <Link to={paths.circle(circle.slug)} className={styles.circle}>
                  <CircleIcon icon={circle.icon} hue={circle.hue} size={30} />
                  {nameIn(language, circle)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {member.badges.length > 0 && (
        <section className={styles.section}>
          <h2>{t('member.badges')}</h2>
          <ul className={styles.badges}>
            {member.badges.map((badge) => (
              <li key={badge.name} data-rank={badge.rank} title={fullDate(badge.lastAwardedAt, { language, timeZone })}>
                <span aria-hidden="true" />
                {nameIn(language, badge)}
                <span className="visually-hidden">({t(ranks[badge.rank as 1 | 2 | 3] ?? 'badge.rank-3')})</span>
                {badge.times > 1 && <small>{t('member.badge-times', { count: badge.times })}</small>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
