import { useApolloClient } from '@apollo/client/react';
import { errorCode } from '@kith/web/data';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { DeleteDraftMutationDocument, DraftQueryDocument, SaveDraftMutationDocument, type Draft_draftFragment } from './draft.generated';

export type DraftState =
  | { name: 'loading' | 'idle' | 'saving' | 'saved' }
  | { name: 'failed'; error: unknown }
  /** Changed elsewhere since: `theirs` is what is stored now. */
  | { name: 'conflict'; theirs: Draft_draftFragment };

const pauseMs = 1000;

/**
 * Keeps what is being written on the server, so that it survives a closed tab and is there on the next device.
 * `onLoad` gets what was kept, once; after that `save` with every change.
 */
export function useDraft<Content>(key: string, onLoad: (content: Content, savedAt: string) => void) {
  const client = useApolloClient();
  const [state, setState] = useState<DraftState>({ name: 'loading' });
  const version = useRef<number | undefined>(undefined);
  const waiting = useRef<{ content: Content } | null>(null);
  const timer = useRef(0);
  const running = useRef<Promise<void> | null>(null);
  const loaded = useRef(onLoad);
  const done = useRef(false);
  useEffect(() => {
    loaded.current = onLoad;
  });

  const send = useCallback(
    async (keepalive = false) => {
      window.clearTimeout(timer.current);
      if (running.current) await running.current;
      const next = waiting.current;
      if (!next || done.current) return;
      waiting.current = null;
      setState({ name: 'saving' });
      const sending = client
        .mutate({
          mutation: SaveDraftMutationDocument,
          variables: { key, content: next.content, version: version.current },
          context: keepalive ? { fetchOptions: { keepalive: true } } : undefined,
        })
        .then(
          ({ data }) => {
            version.current = data?.saveDraft.version;
            setState({ name: 'saved' });
          },
          async (error: unknown) => {
            // It stays for the next try.
            waiting.current ??= next;
            if (errorCode(error) !== 'community.draft-conflict') return setState({ name: 'failed', error });
            const { data } = await client.query({ query: DraftQueryDocument, variables: { key }, fetchPolicy: 'network-only' });
            if (data?.draft) setState({ name: 'conflict', theirs: data.draft });
          },
        );
      running.current = sending;
      await sending;
      running.current = null;
    },
    [client, key],
  );

  useEffect(() => {
    let current = true;
    done.current = false;
    client
      .query({ query: DraftQueryDocument, variables: { key }, fetchPolicy: 'network-only' })
      .then(({ data }) => {
        if (!current) return;
        setState({ name: 'idle' });
        if (!data?.draft) return;
        version.current = data.draft.version;
        loaded.current(data.draft.content as Content, data.draft.savedAt);
      })
      .catch((error: unknown) => current && setState({ name: 'failed', error }));
    return () => {
      current = false;
    };
  }, [client, key]);

  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && void send(true);
    const onOnline = () => void send();
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('online', onOnline);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('online', onOnline);
      void send(true);
    };
  }, [send]);

  return useMemo(
    () => ({
      state,
      save(content: Content) {
        waiting.current = { content };
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(() => void send(), pauseMs);
      },
      /** Published or thrown away: nothing is kept any more. */
      async discard(onServerToo = true) {
        window.clearTimeout(timer.current);
        waiting.current = null;
        if (running.current) await running.current;
        const stored = version.current !== undefined;
        version.current = undefined;
        setState({ name: 'idle' });
        if (stored && onServerToo) await client.mutate({ mutation: DeleteDraftMutationDocument, variables: { key } }).catch(() => undefined);
      },
      /** Ends a conflict in favour of what stands here. */
      keepMine(content: Content, theirs: Draft_draftFragment) {
        version.current = theirs.version;
        waiting.current = { content };
        void send();
      },
      /** Ends a conflict in favour of what is stored. */
      takeTheirs(theirs: Draft_draftFragment): Content {
        version.current = theirs.version;
        waiting.current = null;
        setState({ name: 'saved' });
        return theirs.content as Content;
      },
      /** The content was sent as a post: a late save must not bring the draft back. */
      close() {
        done.current = true;
        window.clearTimeout(timer.current);
        waiting.current = null;
      },
      reopen() {
        done.current = false;
      },
    }),
    [state, send, client, key],
  );
}
