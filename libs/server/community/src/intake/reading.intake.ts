import { addRefs, type Intake, intakeResult, sieve, sortKnown } from '@kith/server/intake';
import type { SignalLog } from '@kith/server/signals';
import { dayOfAct } from '../day-of-act';
import { findMembers, findPosts } from './import-things';

/** "See also" between posts. The first link between two stays. */
export const takeLinks: Intake<'link'> = async (tx, originId, batch) => {
  const { fresh, known } = await sortKnown(tx, originId, 'link', batch);
  const posts = await findPosts(tx, originId, fresh.flatMap(({ fromPostExternalId, toPostExternalId }) => [fromPostExternalId, toPostExternalId]));
  const { taken, skipped } = sieve(fresh, ({ externalId, fromPostExternalId, toPostExternalId, kind }) => {
    const from = posts.get(fromPostExternalId)?.id;
    const to = posts.get(toPostExternalId)?.id;
    if (!from || !to) return 'post-unknown';
    return from === to ? 'to-itself' : { externalId, from, to, kind };
  });
  const made: unknown[] = await tx.query(
    'insert into post_link (from_post_id, to_post_id, kind) select * from unnest($1::bigint[], $2::bigint[], $3::text[]) on conflict do nothing returning 1',
    [taken.map(({ from }) => from), taken.map(({ to }) => to), taken.map(({ kind }) => kind)],
  );
  await addRefs(tx, originId, 'link', taken.map(({ externalId, from }) => ({ externalId, localId: from })));
  return intakeResult(made.length, known + taken.length - made.length, skipped);
};

/** Who read what on which day. A second reading of a day is the same one. */
export const takeReads = (signals: SignalLog): Intake<'read'> => async (tx, originId, batch) => {
  const { fresh, known } = await sortKnown(tx, originId, 'read', batch);
  const posts = await findPosts(tx, originId, fresh.map(({ postExternalId }) => postExternalId));
  const members = await findMembers(tx, originId, fresh.map(({ memberExternalId }) => memberExternalId));
  const { taken, skipped } = sieve(fresh, ({ externalId, postExternalId, memberExternalId, at, seconds }) => {
    const post = posts.get(postExternalId);
    const memberId = members.get(memberExternalId);
    if (!post) return 'post-unknown';
    return memberId ? { externalId, post, memberId, at, seconds: Math.round(Math.max(0, Math.min(86_400, seconds))), key: `${memberId} ${post.id} ${dayOfAct(at)}` } : 'member-unknown';
  });
  const made: { key: string }[] = await tx.query(
    `insert into post_read (member_id, post_id, day, seconds)
     select distinct on (1, 2, 3) * from unnest($1::bigint[], $2::bigint[], $3::date[], $4::int[]) order by 1, 2, 3 on conflict do nothing
     returning member_id || ' ' || post_id || ' ' || day as key`,
    [taken.map(({ memberId }) => memberId), taken.map(({ post }) => post.id), taken.map(({ at }) => dayOfAct(at)), taken.map(({ seconds }) => seconds)],
  );
  const fresher = new Set(made.map(({ key }) => key));
  const rows = taken.filter(({ key }) => fresher.delete(key));
  await addRefs(tx, originId, 'read', taken.map(({ externalId, post }) => ({ externalId, localId: post.id })));
  await signals.record(tx, ...rows.map(({ memberId, post, at, seconds }) => ({
    kind: 'post.read' as const, memberId, subjectId: post.id, postId: post.id, circleId: post.circleId, value: seconds, occurredAt: at,
  })));
  return intakeResult(rows.length, known + taken.length - rows.length, skipped);
};
