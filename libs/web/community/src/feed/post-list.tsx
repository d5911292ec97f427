import { errorText, labelIn, useLanguage, useViewer } from '@kith/web/data';
import { ButtonLink, useToast } from '@kith/web/ui';
import { useState, type MouseEvent, type ReactNode } from 'react';
import { PostCard } from '../post/post-card';
import { useT } from '../i18n/use-t';
import type { PostList_connectionFragment } from './post-list.generated';
import styles from './post-list.module.css';

interface PostListProps {
  connection: PostList_connectionFragment;
  /** The address of what comes after a cursor: a real page for those without JavaScript. */
  moreHref: (after: string) => string;
  /** Fetches it into this list. */
  onMore: (after: string) => Promise<unknown>;
  /** Sets the first post larger. */
  lead?: boolean;
  withoutCircle?: boolean;
  empty: ReactNode;
}

type Reason = NonNullable<PostList_connectionFragment['edges'][number]['reason']>;

function useReason(): (reason: Reason | null) => string | null {
  const t = useT();
  const { language } = useLanguage();
  const viewer = useViewer();
  return (reason) => {
    if (!reason) return null;
    const label = labelIn(language, reason);
    switch (reason.kind) {
      case 'YOUR_CIRCLE':
        return t('reason.circle');
      case 'YOUR_TOPIC':
        return t('reason.topic', { label });
      case 'HOT':
        // To a visitor the whole list is that.
        return viewer ? t('reason.hot') : null;
      case 'NEWEST':
        return null;
    }
  };
}

/** Posts one under the other, and the way to more of them. */
export function PostList({ connection, moreHref, onMore, lead, withoutCircle, empty }: PostListProps) {
  const t = useT();
  const toast = useToast();
  const say = useReason();
  const [loading, setLoading] = useState(false);
  const { edges, pageInfo } = connection;
  if (edges.length === 0) return <>{empty}</>;

  function more(event: MouseEvent) {
    if (!pageInfo.endCursor || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (loading) return;
    setLoading(true);
    onMore(pageInfo.endCursor)
      .catch((error: unknown) => toast({ text: errorText(t, error), tone: 'problem' }))
      .finally(() => setLoading(false));
  }

  return (
    <div className={styles.list}>
      {edges.map(({ node, reason, cursor }, index) => (
        <PostCard key={cursor} post={node} reason={say(reason)} lead={lead && index === 0} withoutCircle={withoutCircle} />
      ))}
      <div className={styles.more}>
        {pageInfo.hasNextPage && pageInfo.endCursor ? (
          <ButtonLink to={moreHref(pageInfo.endCursor)} onClick={more} aria-busy={loading || undefined} rel="next">
            {loading ? t('state.loading') : t('action.load-more')}
          </ButtonLink>
        ) : (
          <p className={styles.end}>{t('feed.end')}</p>
        )}
      </div>
    </div>
  );
}
