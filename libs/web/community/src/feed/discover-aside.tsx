import { labelIn, nameIn, paths, useLanguage } from '@kith/web/data';
import { CircleIcon, Link } from '@kith/web/ui';
import { useT } from '../i18n/use-t';
import type { DiscoverAside_circleFragment, DiscoverAside_topicFragment } from './discover-aside.generated';
import styles from './discover-aside.module.css';

/** Beside the feed: where else something is going on. */
export function DiscoverAside({ circles, topics }: { circles: DiscoverAside_circleFragment[]; topics: DiscoverAside_topicFragment[] }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <>
      {circles.length > 0 && (
        <section className={styles.section}>
          <h2>{t('aside.circles')}</h2>
          <ul>
            {circles.map((circle) => (
              <li key={circle.id}>
                <Link to={paths.circle(circle.slug)} className={styles.circle}>
                  <CircleIcon icon={circle.icon} hue={circle.hue} size={34} />
                  <span>
                    <strong>{nameIn(language, circle)}</strong>
                    <small>{t('circle.members', { count: circle.memberCount })}</small>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          <Link to={paths.circles()} className={styles.all}>
            {t('aside.all-circles')}
          </Link>
        </section>
      )}
      {topics.length > 0 && (
        <section className={styles.section}>
          <h2>{t('aside.topics')}</h2>
          <TopicCloud topics={topics} />
        </section>
      )}
    </>
  );
}

/** Topics as words to follow. */
export function TopicCloud({ topics }: { topics: { id: string; slug: string; label: string; labelZh: string | null }[] }) {
  const { language } = useLanguage();
  return (
    <ul className={styles.topics}>
      {topics.map((topic) => (
        <li key={topic.id}>
          <Link to={paths.topic(topic.slug)}>#{labelIn(language, topic)}</Link>
        </li>
      ))}
    </ul>
  );
}
