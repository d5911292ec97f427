import { paths } from '@kith/web/data';
import { Avatar, Link } from '@kith/web/ui';
import { useT } from '../i18n/use-t';
import type { SearchMember_memberFragment } from './search-results.generated';
import styles from './search-members.module.css';

/** Members whose name fits. */
export function SearchMembers({ members }: { members: SearchMember_memberFragment[] }) {
  const t = useT();
  if (members.length === 0) return null;
  return (
    <section className={styles.members}>
      <h2>{t('search.members')}</h2>
      <ul>
        {members.map((member) => (
          <li key={member.id}>
            <Link to={paths.member(member.handle)} className={styles.member}>
              <Avatar member={member} size={40} />
              <span>
                <strong>{member.name}</strong>
                <small>@{member.handle}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
