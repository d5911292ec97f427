import { paths } from '@kith/web/data';
import { Link } from '@kith/web/ui';
import { useT } from '../i18n/use-t';
import type { RelatedPosts_postFragment } from './related-posts.generated';
import styles from './related-posts.module.css';

/** Posts that this one points to, and that point to it. */
export function RelatedPosts({ posts }: { posts: RelatedPosts_postFragment[] }) {
  const t = useT();
  if (posts.length === 0) return null;
  return (
    <section className={styles.related}>
      <h2>{t('post.related')}</h2>
      <ul>
        {posts.map((post) => (
          <li key={post.id}>
            <Link to={paths.post(post)}>{post.title}</Link>
            <small>
              {t('post.replies', { count: post.commentCount })}
              {post.kind === 'QUESTION' && post.answered && ` · ${t('post.answered')}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
