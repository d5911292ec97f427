import { useRoom, useViewer } from '@kith/web/data';
import { IconArrowUp } from '@tabler/icons-react';
import type { Room } from '@kith/shared';
import { useState } from 'react';
import { useT } from '../i18n/use-t';
import styles from './new-posts-pill.module.css';

/** Says that posts have come, without moving anything; a tap brings them. */
export function NewPostsPill({ room, onShow }: { room: Room; onShow: () => Promise<unknown> }) {
  const t = useT();
  const viewer = useViewer();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());

  useRoom(room, (event) => {
    if (event.kind !== 'post.created' && event.kind !== 'post.deleted') return;
    const { postId, memberId } = event;
    if (!postId || memberId === viewer?.member.id) return;
    setIds((known) => {
      const next = new Set(known);
      if (event.kind === 'post.created') next.add(postId);
      else next.delete(postId);
      return next;
    });
  });

  function show() {
    setIds(new Set());
    void onShow();
    window.scrollTo({ top: 0, behavior: 'smooth' });
  }

  return (
    <div className={styles.place} role="status">
      {ids.size > 0 && (
        <button type="button" className={styles.pill} onClick={show}>
          <IconArrowUp size={18} stroke={2} aria-hidden="true" />
          {t('feed.new-posts', { count: ids.size })}
        </button>
      )}
    </div>
  );
}
