import { errorText, useViewer } from '@kith/web/data';
import { Avatar, Button } from '@kith/web/ui';
import type { CSSProperties } from 'react';
import { useT } from '../i18n/use-t';
import { deepestIndent } from './comment-item';
import type { PendingReply } from './use-outbox';
import styles from './pending-item.module.css';
import comments from './comment-item.module.css';

/** A reply that the server does not have yet: its words as they were typed, and how it stands. */
export function PendingItem({ reply, depth, onRetry, onDiscard }: { reply: PendingReply; depth: number; onRetry: () => void; onDiscard: () => void }) {
  const t = useT();
  const viewer = useViewer();
  if (!viewer) return null;
  return (
    <article
      className={`${comments.comment} ${reply.isAnswer ? comments.answer : ''}`}
      style={{ '--depth': Math.min(depth, deepestIndent) } as CSSProperties}
      aria-label={t('comment.by', { name: viewer.member.name })}
      aria-busy={!reply.error}
      data-pending
    >
      <header className={comments.header}>
        <span className={comments.author}>
          <Avatar member={viewer.member} size={30} />
          <span>{viewer.member.name}</span>
        </span>
        {!reply.error && <span role="status">{t('comment.sending')}</span>}
      </header>
      <p className={styles.text} data-failed={reply.error ? '' : undefined}>
        {reply.markdown}
      </p>
      {Boolean(reply.error) && (
        <div className={styles.failed} role="alert">
          <span>{t('comment.failed', { reason: errorText(t, reply.error) })}</span>
          <Button size="s" look="accent" onClick={onRetry}>
            {t('action.retry')}
          </Button>
          <Button size="s" look="plain" onClick={onDiscard}>
            {t('comment.discard')}
          </Button>
        </div>
      )}
    </article>
  );
}
