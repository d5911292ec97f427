import { nameIn, useClub, useLanguage } from '@kith/web/data';
import styles from './brand-mark.module.css';

/** Two rings that hold each other, and the name of the club. */
export function BrandMark() {
  const club = useClub();
  const { language } = useLanguage();
  return (
    <span className={styles.mark}>
      <svg width="34" height="22" viewBox="0 0 34 22" fill="none" aria-hidden="true">
        <circle cx="22.5" cy="11" r="8.6" stroke="var(--accent-dot)" strokeWidth="3" />
        <circle cx="11.5" cy="11" r="8.6" stroke="var(--brand)" strokeWidth="3" />
        <path d="M17 4.4a8.6 8.6 0 0 1 3.1 6.6" stroke="var(--accent-dot)" strokeWidth="3" />
      </svg>
      <span className={styles.name}>{nameIn(language, club)}</span>
    </span>
  );
}
