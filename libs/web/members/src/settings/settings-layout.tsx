import { paths } from '@kith/web/data';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useT } from '../i18n/use-t';
import styles from './settings.module.css';

/** The heading of the settings and the way between their parts. */
export function SettingsLayout({ children }: { children: ReactNode }) {
  const t = useT();
  const parts = [
    [paths.settings(), t('settings.profile')],
    [paths.sessions(), t('settings.sessions')],
    [paths.tokens(), t('settings.tokens')],
  ];
  return (
    <div className={styles.settings}>
      <h1 className={styles.heading}>{t('settings.page')}</h1>
      <nav className={styles.parts} aria-label={t('settings.sections')}>
        {parts.map(([to, label]) => (
          <NavLink key={to} to={to} end>
            {label}
          </NavLink>
        ))}
      </nav>
      {children}
    </div>
  );
}
