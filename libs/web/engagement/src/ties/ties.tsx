import { formatNumber, shortDate, useClock, useLanguage } from '@kith/web/data';
import { Avatar, Link } from '@kith/web/ui';
import { useT } from '../i18n/use-t';
import { placesOf } from './places';
import type { Ties_tieFragment } from './ties.generated';
import styles from './ties.module.css';

type Partner = Ties_tieFragment['partner'];

interface TiesProps {
  ties: readonly Ties_tieFragment[];
  linkTo: (partner: Partner) => string;
}

const drawn = 8;

/** The member in the middle of those she is most in touch with. */
export function TiesGraph({ member, ties, linkTo }: TiesProps & { member: { handle: string; name: string; avatarUrl: string | null } }) {
  const t = useT();
  const shown = ties.slice(0, drawn);
  if (!shown.length) return null;
  const places = placesOf(shown.map(({ share }) => share));
  return (
    <div className={styles.graph} role="group" aria-label={t('ties.graph')}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {shown.map(({ partner, share }, index) => (
          <line
            key={partner.id}
            x1="50"
            y1="48"
            x2={places[index].x}
            y2={places[index].y}
            strokeWidth={(1 + 6 * (share / (shown[0].share || 1))).toFixed(2)}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <span className={styles.middle} style={{ left: '50%', top: '48%' }}>
        <Avatar member={member} size={58} />
      </span>
      {shown.map(({ partner }, index) => (
        <Link
          key={partner.id}
          to={linkTo(partner)}
          className={styles.partner}
          style={{ left: `${places[index].x}%`, top: `${places[index].y}%` }}
          title={partner.name}
        >
          <Avatar member={partner} size={36} />
          <span>{partner.name}</span>
        </Link>
      ))}
    </div>
  );
}

/** The strongest ties by name, with their share and their last day. */
export function TiesList({ ties, linkTo, none }: TiesProps & { none: string }) {
  const t = useT();
  const { language } = useLanguage();
  const { now } = useClock();
  if (!ties.length) return <p>{none}</p>;
  const most = ties[0].share || 1;
  return (
    <ul className={styles.list}>
      {ties.map(({ partner, share, lastDay }) => (
        <li key={partner.id}>
          <Link to={linkTo(partner)} className={styles.row}>
            <Avatar member={partner} size={32} />
            <span className={styles.name}>{partner.name}</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${Math.max(2, (share / most) * 100)}%` }} />
            </span>
            <span className={styles.share}>
              <span title={t('ties.share', { share: formatNumber(share * 100, language) })}>{formatNumber(share * 100, language)}%</span>
              <small>{t('ties.last', { date: shortDate(lastDay, { language, timeZone: 'UTC' }, now) })}</small>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
