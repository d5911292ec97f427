import { paths, useViewer } from '@kith/web/data';
import { NavLink } from 'react-router';
import { useT } from '../i18n/use-t';
import styles from './feed-tabs.module.css';

/** For you or plainly newest first: two addresses, so that either can be kept and shared. */
export function FeedTabs() {
  const t = useT();
  const viewer = useViewer();
  return (
    <nav className={styles.tabs} aria-label={t('feed.sort')}>
      <NavLink to={paths.home()} end>
        {viewer ? t('feed.for-you') : t('feed.popular')}
      </NavLink>
      <NavLink to={paths.newest()}>{t('feed.newest')}</NavLink>
    </nav>
  );
}
