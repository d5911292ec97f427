import { useApolloClient } from '@apollo/client/react';
import { useRoom } from '@kith/web/data';
import { useEffect, useRef } from 'react';
import type { Timeline_timelineFragment } from '../timeline/timeline.generated';
import { MemberMovedQueryDocument } from './live.generated';

// A signal and the score that follows it come one after the other: one fetch for both.
const settleMs = 250;

/** While it is shown, keeps a member's score and ties as they are now; `onNewest` hears the newest of her timeline. For staff. */
export function useMemberMoves(id: string, onNewest: (newest: Timeline_timelineFragment) => void): void {
  const client = useApolloClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useRoom(`member:${id}`, () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      client.query({ query: MemberMovedQueryDocument, variables: { id }, fetchPolicy: 'network-only' }).then(
        ({ data }) => data?.memberById && onNewest(data.memberById.timeline),
        // What is shown stays as it was; the next signal tries again.
        () => undefined,
      );
    }, settleMs);
  });
}
