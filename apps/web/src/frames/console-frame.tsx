import { paths } from '@kith/web/data';
import { BrandMark, Link } from '@kith/web/ui';
import { IconUsers, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMatch } from 'react-router';
import { useT } from '../languages/use-t';
import { MeMenu } from './me-menu';
import { useShortcuts } from './use-shortcuts';
import frames from './frames.module.css';
import styles from './console-frame.module.css';

/** The staff's frame: navigation on the left, the whole width for the work. */
export function Frame({ children }: { children?: ReactNode }) {
  const t = useT();
  const { help, showHelp } = useShortcuts();
  return (
    <>
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
            <SideLink to={paths.consoleMembers()} isFirst icon={IconUsers} label={t('console.members')} />
          </nav>
        </header>
        <main id="content" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
      {help}
    </>
  );
}

interface SideLinkProps {
  to: string;
  /** Whether the console opens with it. */
  isFirst?: boolean;
  icon: TablerIcon;
  label: string;
}

function SideLink({ to, isFirst = false, icon: Icon, label }: SideLinkProps) {
  const isThere = useMatch({ path: to, end: false }) !== null;
  const isAtStart = useMatch(paths.console()) !== null;
  return (
    <Link to={to} className={styles.link} aria-current={isThere || (isFirst && isAtStart) ? 'page' : undefined}>
      <Icon size={20} stroke={1.7} aria-hidden="true" />
      <span>{label}</span>
    </Link>
  );
}
