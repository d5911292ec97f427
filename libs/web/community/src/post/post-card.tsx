import { formatNumber, labelIn, nameIn, paths, useLanguage, useViewer } from '@kith/web/data';
import { Avatar, Link, textLanguage, TimeText } from '@kith/web/ui';
import { IconMessageCircle } from '@tabler/icons-react';
import { useId, type CSSProperties, type ReactNode } from 'react';
import { useT } from '../i18n/use-t';
import type { PostCard_postFragment } from './post-card.generated';
import { PraiseButton } from './praise-button';
import { QuestionState } from './question-state';
import styles from './post-card.module.css';

interface PostCardProps {
  post: PostCard_postFragment;
  /** The one thing the page is about: larger. */
  lead?: boolean;
  /** Why it is here. */
  reason?: ReactNode;
  /** On the page of its circle the circle need not be named. */
  withoutCircle?: boolean;
}

/** A post in a list: who, where and when, what about, and what came of it. */
export function PostCard({ post, lead, reason, withoutCircle }: PostCardProps) {
  const t = useT();
  const { language } = useLanguage();
  const viewer = useViewer();
  const id = useId();
  const unread = viewer !== null && !post.viewerHasRead && post.author?.id !== viewer.member.id;
  const replies = t('post.replies', { count: post.commentCount });

  return (
    <article className={`${styles.card} ${lead ? styles.lead : ''}`} aria-labelledby={id} tabIndex={-1} data-step>
      {reason && <p className={styles.reason}>{reason}</p>}
      <div className={styles.meta}>
        {post.author ? (
          <Link to={paths.member(post.author.handle)} className={styles.author}>
            <Avatar member={post.author} size={30} />
            <span>{post.author.name}</span>
          </Link>
        ) : (
          <span className={styles.author}>
            <Avatar member={null} size={30} />
            <span>{post.attribution?.author ?? t('member.erased')}</span>
          </span>
        )}
        {post.circle && !withoutCircle && (
          <Link to={paths.circle(post.circle.slug)} className={styles.circle} style={{ '--hue': post.circle.hue } as CSSProperties}>
            {nameIn(language, post.circle)}
          </Link>
        )}
        <TimeText value={post.createdAt} className={styles.time} />
      </div>
      <div className={styles.body}>
        <div className={styles.text}>
          <h2 id={id} className={styles.title} lang={textLanguage(post.title, language)}>
            <Link to={paths.post(post)} data-step-link>
              {unread && <span className={styles.unread} role="img" aria-label={t('post.unread')} title={t('post.unread')} />}
              {post.title}
            </Link>
          </h2>
          {post.excerpt && <p className={styles.excerpt} lang={textLanguage(post.excerpt, language)}>{post.excerpt}</p>}
        </div>
        {post.cover && (
          <Link to={paths.post(post)} className={styles.cover} tabIndex={-1} aria-hidden="true">
            <img src={post.cover.url} width={post.cover.width} height={post.cover.height} alt="" loading={lead ? 'eager' : 'lazy'} decoding="async" />
          </Link>
        )}
      </div>
      <div className={styles.foot}>
        <PraiseButton of="post" thing={post} />
        <Link to={`${paths.post(post)}#replies`} className={styles.replies} aria-label={replies}>
          <IconMessageCircle size={19} stroke={1.8} aria-hidden="true" />
          {post.commentCount > 0 ? formatNumber(post.commentCount, language) : null}
        </Link>
        <QuestionState post={post} />
        <span className={styles.topics}>
          {post.topics.slice(0, 3).map((topic) => (
            <Link key={topic.id} to={paths.topic(topic.slug)}>
              #{labelIn(language, topic)}
            </Link>
          ))}
        </span>
      </div>
    </article>
  );
}
