import { useMutation } from '@apollo/client/react';
import { useViewer } from '@kith/web/data';
import { useEffect, useRef } from 'react';
import { markReadInCache } from '../community.cache';
import { RecordReadMutationDocument } from './reading.generated';

const store = 'kith_read';
const leastSeconds = 3;

interface Remembered {
  day: string;
  /** Post → the last comment that was told. */
  posts: Record<string, string>;
}

function remembered(day: string): Remembered {
  try {
    const known = JSON.parse(localStorage.getItem(store) ?? '{}') as Partial<Remembered>;
    if (known.day === day && known.posts) return { day, posts: known.posts };
  } catch {
    // What cannot be read is begun anew.
  }
  return { day, posts: {} };
}

/**
 * Tells the server that a member has read a post, for how long the page was visible, and how far she came:
 * when she looks away, once a day, and again only when she came further.
 */
export function useReading(postId: string, comments: readonly { id: string; createdAt: string }[]): void {
  const viewer = useViewer();
  const [record] = useMutation(RecordReadMutationDocument);
  const latest = useRef(comments);
  useEffect(() => {
    latest.current = comments;
  });
  const memberId = viewer?.member.id;

  useEffect(() => {
    if (!memberId) return;
    let visibleMs = 0;
    let since = document.visibilityState === 'visible' ? performance.now() : 0;
    let furthest: { id: string; createdAt: string } | undefined;

    const observer = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        const id = (entry.target as HTMLElement).dataset.commentId;
        const comment = latest.current.find((one) => one.id === id);
        if (comment && (!furthest || comment.createdAt > furthest.createdAt)) furthest = comment;
      }
    });
    const observed = new WeakSet<Element>();
    const observeAll = () => {
      for (const element of document.querySelectorAll('[data-comment-id]')) {
        if (observed.has(element)) continue;
        observed.add(element);
        observer.observe(element);
      }
    };
    observeAll();
    const timer = setInterval(observeAll, 2000);

    function tell() {
      if (since) visibleMs += performance.now() - since;
      since = 0;
      const seconds = Math.round(visibleMs / 1000);
      if (seconds < leastSeconds) return;
      const memory = remembered(new Date().toISOString().slice(0, 10));
      const told = memory.posts[postId];
      const last = furthest?.id ?? '';
      if (told !== undefined && (told === last || last === '')) return;
      memory.posts[postId] = last;
      localStorage.setItem(store, JSON.stringify(memory));
      record({
        variables: { postId, seconds: Math.min(seconds, 86_400), lastCommentId: furthest?.id },
        context: { fetchOptions: { keepalive: true } },
        // The list one goes back to must not wait for the answer.
        optimisticResponse: { recordRead: true },
        update: (cache) => markReadInCache(cache, postId),
      }).catch(() => undefined);
    }

    function onVisibility() {
      if (document.visibilityState === 'visible') since = performance.now();
      else tell();
    }
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      clearInterval(timer);
      observer.disconnect();
      tell();
    };
  }, [memberId, postId, record]);
}
