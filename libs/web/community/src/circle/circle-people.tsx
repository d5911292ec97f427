import { paths } from '@kith/web/data';
import { Avatar, Link } from '@kith/web/ui';
import { TopicCloud } from '../feed/discover-aside';
import { useT } from '../i18n/use-t';
import type { CirclePeople_circleFragment } from './circle-people.generated';
import styles from './circle-people.module.css';

/** Who keeps a circle, who is in it, and what they talk about. */
export function CirclePeople({ circle }: { circle: CirclePeople_circleFragment }) {
  const t = useT();
  const members = circle.members.edges.map(({ node }) => node);
  return (
    <>
      {circle.hosts.length > 0 && (
        <section className={styles.section}>
          <h2>{t('circle.hosts')}</h2>
          <ul>
            {circle.hosts.map((host) => (
              <li key={host.id}>
                <Link to={paths.member(host.handle)} className={styles.host}>
                  <Avatar member={host} size={34} />
                  {host.name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {members.length > 0 && (
        <section className={styles.section}>
          <h2>{t('circle.faces')}</h2>
          <ul className={styles.faces}>
            {members.map((member) => (
              <li key={member.id}>
                <Link to={paths.member(member.handle)} title={member.name} aria-label={member.name}>
                  <Avatar member={member} size={40} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {circle.topics.length > 0 && (
        <section className={styles.section}>
          <h2>{t('circle.topics')}</h2>
          <TopicCloud topics={circle.topics} />
        </section>
      )}
    </>
  );
}
