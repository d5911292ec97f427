import type { Actor } from '@kith/server/kernel';

/** A profile is its member's own: not even an admin puts words into her mouth. */
export const canEditMember = (actor: Actor | null, memberId: number): boolean => actor?.memberId === memberId;
