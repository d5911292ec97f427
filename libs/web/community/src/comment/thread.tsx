import { paths, useRoomLook, useViewer } from '@kith/web/data';
import { Button, ButtonLink, EmptyState } from '@kith/web/ui';
import { IconArrowDown, IconPencil } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { depthsOf, placeOfReply } from '../community.cache';
import { useT } from '../i18n/use-t';
import { CommentItem } from './comment-item';
import type { CommentItem_commentFragment } from './comment-item.generated';
import { PendingItem } from './pending-item';
import { QuoteButton, type Quoted } from './quote-button';
import type { ReplyTarget } from './reply-composer';
import type { Thread_commentsFragment, Thread_postFragment } from './thread.generated';
import { useOutbox, type PendingReply } from './use-outbox';
import styles from './thread.module.css';

const ReplyComposer = lazy(() => import('./reply-composer'));
const refreshMs = 400;

interface ThreadProps {
  post: Thread_postFragment;
  comments: Thread_commentsFragment;
  /** Looks again at the server and puts what is new into the list; nothing that is shown goes. */
  onRefresh: () => Promise<unknown>;
  moreHref: (after: string) => string;
  onMore: (after: string) => Promise<unknown>;
}

type Item = { kind: 'comment'; comment: CommentItem_commentFragment } | { kind: 'pending'; reply: PendingReply };

/** The conversation: answers first for a question, then replies; new ones wait until they are asked for. */
export function Thread({ post, comments, onRefresh, moreHref, onMore }: ThreadProps) {
  const t = useT();
  const viewer = useViewer();
  const all = comments.edges.map((edge) => edge.node);
  const { shown, waiting, show, reveal } = useRevealed(all);
  const unread = useUnread(all, post.lastReadCommentId, viewer?.member.id, shown);
  const [target, setTarget] = useState<ReplyTarget | null>(null);
  const [quote, setQuote] = useState<{ words: string } | null>(null);
  const outbox = useOutbox(post.id, show);
  useLiveThread(post.id, viewer?.member.id, onRefresh);

  const nodes = all.filter((node) => shown.has(node.id));
  const depths = depthsOf(nodes);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const sections = sectionsOf(nodes, outbox.pending, post.kind === 'QUESTION');
  const firstUnread = nodes.find((node) => unread.has(node.id));

  const reply = (comment: CommentItem_commentFragment) => {
    setQuote(null);
    setTarget({ parentId: comment.id, parentName: comment.author?.name ?? comment.attribution?.author ?? '…', isAnswer: false });
  };
  const answerPost = (isAnswer: boolean) => {
    setQuote(null);
    setTarget({ parentId: null, isAnswer });
  };
  const quoteFrom = ({ words, commentId, name }: Quoted) => {
    setTarget((now) => now ?? { parentId: commentId, parentName: commentId ? name : undefined, isAnswer: false });
    setQuote({ words });
  };

  const composer = target && (
    <Suspense fallback={<div className={styles.composerPlace} />}>
      <ReplyComposer
        key={`${target.parentId} ${target.isAnswer}`}
        postId={post.id}
        target={target}
        quote={quote}
        onClose={() => setTarget(null)}
        onSend={(markdown, { parentId, isAnswer }, draftKey) => {
          outbox.add({ markdown, parentId, isAnswer, draftKey });
          setTarget(null);
        }}
      />
    </Suspense>
  );

  const itemOf = (item: Item): ReactNode => {
    if (item.kind === 'pending') {
      const { reply: pending } = item;
      const depth = pending.parentId === null ? 0 : (depths.get(pending.parentId) ?? -1) + 1;
      return <PendingItem key={pending.clientKey} reply={pending} depth={depth} onRetry={() => outbox.retry(pending)} onDiscard={() => outbox.discard(pending)} />;
    }
    const { comment } = item;
    const depth = depths.get(comment.id) ?? 0;
    const parent = comment.parentId === null ? undefined : byId.get(comment.parentId);
    const index = nodes.indexOf(comment);
    const plain = parent === undefined || nodes[index - 1]?.id === parent.id;
    return (
      <div key={comment.id}>
        <CommentItem comment={comment} post={post} depth={depth} repliesTo={plain ? undefined : parent?.author?.name} unread={unread.has(comment.id)} onReply={reply} />
        {target?.parentId === comment.id && <div className={styles.inline}>{composer}</div>}
      </div>
    );
  };

  return (
    <section id="replies" className={styles.thread} aria-labelledby="replies-title">
      {sections.map((section, index) => (
        <div key={section.kind} className={styles.section}>
          <div className={styles.head}>
            <h2 id={index === 0 ? 'replies-title' : undefined}>
              {section.kind === 'answers'
                ? t('post.answers', { count: section.count })
                : t('post.replies', { count: sections.length > 1 || comments.pageInfo.hasNextPage === false ? section.count : comments.totalCount })}
            </h2>
            {index === 0 && firstUnread && (
              <a href={`#comment-${firstUnread.id}`} className={styles.jump}>
                <IconArrowDown size={18} stroke={1.9} aria-hidden="true" />
                {t('post.first-unread')}
              </a>
            )}
          </div>
          <div>{section.items.map(itemOf)}</div>
        </div>
      ))}

      {sections.length === 0 && (
        <>
          <h2 id="replies-title" className="visually-hidden">
            {t('comment.title')}
          </h2>
          {!target && <EmptyState title={t('comment.empty.title')}>{t(post.kind === 'QUESTION' ? 'comment.empty.question' : 'comment.empty.text')}</EmptyState>}
        </>
      )}

      <div className={styles.waiting} role="status">
        {waiting.length > 0 && (
          <button
            type="button"
            className={styles.pill}
            onClick={() => {
              reveal();
              requestAnimationFrame(() => document.getElementById(`comment-${waiting[0].id}`)?.scrollIntoView({ block: 'center', behavior: 'smooth' }));
            }}
          >
            {t('comment.new-replies', { count: waiting.length })}
          </button>
        )}
      </div>

      {comments.pageInfo.hasNextPage && comments.pageInfo.endCursor && (
        <MoreLink
          href={moreHref(comments.pageInfo.endCursor)}
          onMore={async () => {
            await onMore(comments.pageInfo.endCursor as string);
            reveal();
          }}
        />
      )}

      {target?.parentId === null && composer}
      {!target && (viewer ? post.viewerCanComment && <ReplyLine question={post.kind === 'QUESTION'} onWrite={answerPost} /> : <SignInToReply post={post} />)}
      {viewer && post.viewerCanComment && <QuoteButton onQuote={quoteFrom} />}
    </section>
  );
}

function MoreLink({ href, onMore }: { href: string; onMore: () => Promise<unknown> }) {
  const t = useT();
  const [loading, setLoading] = useState(false);
  return (
    <p className={styles.more}>
      <ButtonLink
        to={href}
        rel="next"
        aria-busy={loading || undefined}
        onClick={(event) => {
          event.preventDefault();
          if (loading) return;
          setLoading(true);
          void onMore().finally(() => setLoading(false));
        }}
      >
        {loading ? t('state.loading') : t('comment.more')}
      </ButtonLink>
    </p>
  );
}

function ReplyLine({ question, onWrite }: { question: boolean; onWrite: (isAnswer: boolean) => void }) {
  const t = useT();
  return (
    <div className={styles.replyLine}>
      <button type="button" className={styles.line} data-shortcut="reply" onClick={() => onWrite(question)}>
        <IconPencil size={20} stroke={1.7} aria-hidden="true" />
        {question ? t('comment.answer') : t('comment.placeholder')}
      </button>
      {question && (
        <Button look="plain" onClick={() => onWrite(false)}>
          {t('comment.reply')}
        </Button>
      )}
    </div>
  );
}

function SignInToReply({ post }: { post: { id: string; title: string } }) {
  const t = useT();
  return (
    <p className={styles.signIn}>
      <ButtonLink look="primary" to={paths.signIn(paths.post(post))} rel="nofollow">
        {t('comment.sign-in')}
      </ButtonLink>
    </p>
  );
}

interface Section {
  kind: 'answers' | 'replies';
  items: Item[];
  count: number;
}

/** Branches in reading order, replies on their way in their places; for a question the answers' branches come first. */
function sectionsOf(nodes: CommentItem_commentFragment[], pending: PendingReply[], question: boolean): Section[] {
  const items: Item[] = nodes.map((comment) => ({ kind: 'comment', comment }));
  for (const reply of pending) {
    const place = placeOfReply(nodes, reply.parentId);
    const before = items.findIndex((item) => item.kind === 'comment' && item.comment === nodes[place]);
    items.splice(before < 0 ? items.length : before, 0, { kind: 'pending', reply });
  }
  const answers: Section = { kind: 'answers', items: [], count: 0 };
  const replies: Section = { kind: 'replies', items: [], count: 0 };
  let current = replies;
  for (const item of items) {
    const { parentId, isAnswer } = item.kind === 'comment' ? item.comment : item.reply;
    if (parentId === null) {
      current = question && isAnswer ? answers : replies;
      if (current === answers) answers.count += 1;
    }
    if (current === replies) replies.count += 1;
    current.items.push(item);
  }
  return [answers, replies].filter((section) => section.items.length > 0);
}

/** Comments that arrive while one reads stay behind a pill; the first ones, later pages and one's own do not. */
function useRevealed(all: readonly { id: string }[]) {
  const [shown, setShown] = useState<ReadonlySet<string>>(() => new Set(all.map(({ id }) => id)));
  const latest = useRef(all);
  useEffect(() => {
    latest.current = all;
  });
  const show = useCallback((id: string) => setShown((now) => new Set([...now, id])), []);
  const reveal = useCallback(() => setShown((now) => new Set([...now, ...latest.current.map(({ id }) => id)])), []);
  return { shown, waiting: all.filter(({ id }) => !shown.has(id)), show, reveal };
}

/** What was written since the viewer's last visit, as it was when the page opened, and what has come since. */
function useUnread(
  all: readonly { id: string; createdAt: string; author: { id: string } | null }[],
  lastReadCommentId: string | null,
  viewerId: string | undefined,
  shown: ReadonlySet<string>,
): ReadonlySet<string> {
  const [seenAtOpening] = useState<ReadonlySet<string>>(() => {
    if (!viewerId || !lastReadCommentId) return new Set(all.map(({ id }) => id));
    const last = all.find(({ id }) => id === lastReadCommentId);
    const seen = all.filter((one) => (last ? one.createdAt <= last.createdAt : Number(one.id) <= Number(lastReadCommentId)));
    return new Set(seen.map(({ id }) => id));
  });
  return useMemo(() => {
    if (!viewerId) return new Set();
    return new Set(all.filter(({ id, author }) => shown.has(id) && !seenAtOpening.has(id) && author?.id !== viewerId).map(({ id }) => id));
  }, [all, seenAtOpening, shown, viewerId]);
}

/** A signal about this post is followed by one look at the server, however many come together. */
function useLiveThread(postId: string, viewerId: string | undefined, onRefresh: () => Promise<unknown>): void {
  useRoomLook(`post:${postId}`, onRefresh, {
    settleMs: refreshMs,
    matters: (event) => event.kind !== 'post.read' && event.kind !== 'score.moved' && (event.kind === 'resync' || event.memberId !== viewerId),
  });
}
