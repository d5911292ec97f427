import { useMutation } from '@apollo/client/react';
import { errorCode } from '@kith/web/data';
import { useCallback, useEffect, useState } from 'react';
import { addCommentToCache } from '../community.cache';
import { CreateCommentMutationDocument } from './thread.generated';

/** A reply on its way: shown at once, kept until the server has it. */
export interface PendingReply {
  /** Made here, so that a second try never makes a second comment. */
  clientKey: string;
  parentId: string | null;
  isAnswer: boolean;
  markdown: string;
  draftKey: string;
  error?: unknown;
}

type NewReply = Omit<PendingReply, 'clientKey' | 'error'>;

const storeOf = (postId: string) => `kith_outbox:${postId}`;

function stored(postId: string): PendingReply[] {
  try {
    return JSON.parse(localStorage.getItem(storeOf(postId)) ?? '[]') as PendingReply[];
  } catch {
    return [];
  }
}

function store(postId: string, replies: PendingReply[]): void {
  if (replies.length === 0) localStorage.removeItem(storeOf(postId));
  else localStorage.setItem(storeOf(postId), JSON.stringify(replies.map((reply) => ({ ...reply, error: undefined }))));
}

/** Sends replies to a post; what fails keeps its text, waits for the connection, and can be tried again. */
export function useOutbox(postId: string, onSent: (commentId: string) => void) {
  const [create] = useMutation(CreateCommentMutationDocument);
  const [pending, setPending] = useState<PendingReply[]>([]);

  const change = useCallback(
    (by: (replies: PendingReply[]) => PendingReply[]) =>
      setPending((replies) => {
        const next = by(replies);
        store(postId, next);
        return next;
      }),
    [postId],
  );

  const send = useCallback(
    async (reply: PendingReply) => {
      const { clientKey, parentId, isAnswer, markdown, draftKey } = reply;
      change((all) => [...all.filter((one) => one.clientKey !== clientKey), { ...reply, error: undefined }]);
      try {
        const { data } = await create({
          variables: { input: { postId, parentId, isAnswer, markdown, draftKey, clientKey } },
          update: (cache, result) => {
            if (result.data) addCommentToCache(cache, result.data.createComment);
          },
        });
        if (data) onSent(data.createComment.id);
        change((all) => all.filter((one) => one.clientKey !== clientKey));
      } catch (error) {
        change((all) => all.map((one) => (one.clientKey === clientKey ? { ...one, error } : one)));
      }
    },
    [change, create, onSent, postId],
  );

  // What a closed tab left behind is offered again.
  useEffect(() => {
    const left = stored(postId);
    if (left.length > 0) setPending(left.map((reply) => ({ ...reply, error: new TypeError('not sent') })));
  }, [postId]);

  useEffect(() => {
    const retry = () => {
      for (const reply of pending) if (reply.error && errorCode(reply.error) === 'offline') void send(reply);
    };
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [pending, send]);

  return {
    pending,
    add: (reply: NewReply) => void send({ ...reply, clientKey: crypto.randomUUID() }),
    retry: (reply: PendingReply) => void send(reply),
    discard: (reply: PendingReply) => change((all) => all.filter((one) => one.clientKey !== reply.clientKey)),
  };
}
