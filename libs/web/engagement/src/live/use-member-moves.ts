import { useApolloClient } from '@apollo/client/react';
import { useRoomLook } from '@kith/web/data';
import type { Timeline_timelineFragment } from '../timeline/timeline.generated';
import { MemberMovedQueryDocument } from './live.generated';

// A signal and the score that follows it come one after the other: one fetch for both.
const settleMs = 250;

/** While it is shown, keeps a member's score and ties as they are now; `onNewest` hears the newest of her timeline. For staff. */
export function useMemberMoves(id: string, onNewest: (newest: Timeline_timelineFragment) => void): void {
  const client = useApolloClient();
  async function look() {
    const { data } = await client.query({ query: MemberMovedQueryDocument, variables: { id }, fetchPolicy: 'network-only' });
    if (data?.memberById) onNewest(data.memberById.timeline);
  }
  useRoomLook(`member:${id}`, look, { settleMs });
}
