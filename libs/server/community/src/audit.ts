import type { Actor, Tx } from '@kith/server/kernel';
import type { SignalKind } from '@kith/shared';

/** Notes who did something to what somebody else wrote. */
export async function recordAudit(tx: Tx, actor: Actor, action: SignalKind, subjectId: number): Promise<void> {
  await tx.query('insert into audit_entry (actor_id, action, subject_id) values ($1, $2, $3)', [actor.memberId, action, subjectId]);
}
