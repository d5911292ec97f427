import { nameIn, paths, useLanguage, useViewer } from '@kith/web/data';
import { Avatar, BrandMark, ButtonLink, CircleIcon, Link } from '@kith/web/ui';
import { IconCirclesRelation, IconHome, IconPencilPlus, IconSearch, IconUser, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { useT } from '../languages/use-t';
import { MeMenu } from './me-menu';
import { useShortcuts } from './use-shortcuts';
import styles from './frames.module.css';

/** The members' frame: bar, rail on wide screens, tabs on phones, and the page in between. */
export function ClubFrame({ children }: { children?: ReactNode }) {
  const t = useT();
  const { help, showHelp } = useShortcuts();
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('frame.skip')}
      </a>
      <TopBar onShowShortcuts={showHelp} />
      <div className={styles.club}>
        <Rail />
        <main id="content" tabIndex={-1} className={styles.main}>
          {children ?? <Outlet />}
        </main>
      </div>
      <Tabs />
      {help}
    </>
  );
}

function TopBar({ onShowShortcuts }: { onShowShortcuts: () => void }) {
  const t = useT();
  const viewer = useViewer();
  const { pathname, search } = useLocation();
  return (
    <header className={styles.bar}>
      <div className={styles.barInside}>
        <Link to={paths.home()} className={styles.brand}>
          <BrandMark />
        </Link>
        {pathname === paths.search() ? <span /> : <SearchField />}
        <div className={styles.actions}>
          {viewer ? (
            <ButtonLink look="primary" to={paths.compose()} className={styles.composeButton}>
              <IconPencilPlus size={19} stroke={1.8} aria-hidden="true" />
              {t('frame.compose')}
            </ButtonLink>
          ) : (
            <ButtonLink look="primary" to={paths.signIn(pathname + search)}>
              {t('action.sign-in')}
            </ButtonLink>
          )}
          <MeMenu onShowShortcuts={onShowShortcuts} />
        </div>
      </div>
    </header>
  );
}

/** A plain form: it works before, and without, any script. */
function SearchField() {
  const t = useT();
  return (
    <form className={styles.search} role="search" action={paths.search()} method="get">
      <IconSearch size={18} stroke={1.8} aria-hidden="true" />
      <input type="search" name="q" placeholder={t('frame.search-hint')} aria-label={t('frame.search-hint')} data-shortcut="search" autoComplete="off" enterKeyHint="search" />
    </form>
  );
}

function Rail() {
  const t = useT();
  const { language } = useLanguage();
  const circles = useViewer()?.member.circles ?? [];
  return (
    <nav className={styles.rail} aria-label={t('frame.main-navigation')}>
      <RailLink to={paths.home()} icon={IconHome} label={t('frame.home')} end />
      <RailLink to={paths.circles()} icon={IconCirclesRelation} label={t('frame.circles')} end />
      {circles.length > 0 && (
        <>
          <h2 className={styles.railHeading}>{t('frame.my-circles')}</h2>
          <ul>
            {circles.map((circle) => (
              <li key={circle.id}>
                <NavLink to={paths.circle(circle.slug)} className={styles.railLink}>
                  <CircleIcon icon={circle.icon} hue={circle.hue} size={26} />
                  <span>{nameIn(language, circle)}</span>
                </NavLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}

function RailLink({ to, icon: Icon, label, end }: { to: string; icon: TablerIcon; label: string; end?: boolean }) {
  return (
    <NavLink to={to} end={end} className={styles.railLink}>
      <span className={styles.railIcon}>
        <Icon size={22} stroke={1.7} aria-hidden="true" />
      </span>
      <span>{label}</span>
    </NavLink>
  );
}

function Tabs() {
  const t = useT();
  const viewer = useViewer();
  return (
    <nav className={styles.tabs} aria-label={t('frame.main-navigation')}>
      <Tab to={paths.home()} label={t('frame.home')} end icon={<IconHome size={24} stroke={1.7} aria-hidden="true" />} />
      <Tab to={paths.circles()} label={t('frame.circles')} icon={<IconCirclesRelation size={24} stroke={1.7} aria-hidden="true" />} />
      <Tab to={paths.compose()} label={t('frame.compose')} icon={<IconPencilPlus size={24} stroke={1.7} aria-hidden="true" />} />
      <Tab to={paths.search()} label={t('frame.search')} icon={<IconSearch size={24} stroke={1.7} aria-hidden="true" />} />
      <Tab
        to={viewer ? paths.member(viewer.member.handle) : paths.signIn()}
        label={viewer ? t('frame.me') : t('action.sign-in')}
        icon={viewer ? <Avatar member={viewer.member} size={24} /> : <IconUser size={24} stroke={1.7} aria-hidden="true" />}
      />
    </nav>
  );
}

function Tab({ to, label, icon, end }: { to: string; label: string; icon: ReactNode; end?: boolean }) {
  return (
    <NavLink to={to} end={end} className={styles.tab}>
      {icon}
      <span>{label}</span>
    </NavLink>
  );
}
