import type { Tx } from '@kith/server/kernel';

/** In the transaction that joins or leaves a circle: the member's next visit makes a new order of her feed, pages under way stay as they are. */
export async function ageSnapshots(tx: Tx, memberId: number): Promise<void> {
  await tx.query(`update feed_snapshot set made_at = '-infinity' where member_id = $1`, [memberId]);
}
