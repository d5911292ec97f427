import { paths } from '@kith/web/data';
import { BrandMark, Link, MantineScope } from '@kith/web/ui';
import { IconUsers, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useT } from '../languages/use-t';
import { MeMenu } from './me-menu';
import { useShortcuts } from './use-shortcuts';
import frames from './frames.module.css';
import styles from './console-frame.module.css';

/** The staff's frame: navigation on the left, the whole width for the work. Mantine is there for its pages. */
export function Frame({ children }: { children?: ReactNode }) {
  const t = useT();
  const { help, showHelp } = useShortcuts();
  return (
    <MantineScope>
      <a className={frames.skip} href="#content">
        {t('frame.skip')}
      </a>
      <div className={styles.console}>
        <header className={styles.side}>
          <div className={styles.top}>
            <Link to={paths.home()} className={styles.brand} title={t('frame.club')}>
              <BrandMark />
            </Link>
            <MeMenu inConsole onShowShortcuts={showHelp} />
          </div>
          <nav className={styles.navigation} aria-label={t('console.navigation')}>
            <SideLink to={paths.consoleMembers()} icon={IconUsers} label={t('console.members')} />
          </nav>
        </header>
        <main id="content" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
      {help}
    </MantineScope>
  );
}

function SideLink({ to, icon: Icon, label }: { to: string; icon: TablerIcon; label: string }) {
  return (
    <NavLink to={to} className={styles.link}>
      <Icon size={20} stroke={1.7} aria-hidden="true" />
      <span>{label}</span>
    </NavLink>
  );
}
