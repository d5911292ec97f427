import { languageNames, languages, languageTags, nameIn, paths, useClub, useLanguage, useViewer } from '@kith/web/data';
import { BrandMark, Link } from '@kith/web/ui';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t';
import styles from './entrance.module.css';

/** The way in: the club on one side, what is asked on the other. */
export function Entrance({ children }: { children: ReactNode }) {
  const t = useT();
  const club = useClub();
  const viewer = useViewer();
  const { language, setLanguage } = useLanguage();
  return (
    <div className={styles.entrance}>
      <header className={styles.club}>
        <svg className={styles.rings} viewBox="0 0 520 340" fill="none" aria-hidden="true">
          <circle cx="345" cy="170" r="150" />
          <circle cx="175" cy="170" r="150" />
          <path d="M222.1 84A150 150 0 0 1 308.7 24.5" />
        </svg>
        <Link to={paths.home()} className={styles.mark} aria-label={nameIn(language, club)}>
          <BrandMark />
        </Link>
        <div className={styles.words}>
          <p className={styles.name}>{nameIn(language, club)}</p>
          <p>{t('sign-in.members', { count: club.memberCount })}</p>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        <div className={styles.inside}>{children}</div>
      </main>
      <footer className={styles.footer}>
        {languages.map((value) => (
          <button key={value} type="button" lang={languageTags[value]} aria-pressed={value === language} onClick={() => void setLanguage(value)}>
            {languageNames[value]}
          </button>
        ))}
        {!viewer && <Link to={paths.home()}>{t('sign-in.to-club')}</Link>}
      </footer>
    </div>
  );
}
