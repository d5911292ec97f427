import type { Member } from '@kith/server/members';

/** JSON has no dates: what `memberJson` brought as text becomes one. Changes the object and returns it. */
export function reviveMember(member: Member): Member {
  member.joinedAt = new Date(member.joinedAt);
  return member;
}
