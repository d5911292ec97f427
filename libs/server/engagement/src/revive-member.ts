import type { Member } from '@kith/server/members';

/** JSON has no dates: what `memberJson` brought along as text becomes one. */
export const reviveMember = (member: Member): Member => ({ ...member, joinedAt: new Date(member.joinedAt) });
