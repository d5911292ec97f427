import type { Tx } from '@kith/server/kernel';
import { addRefs, type Intake, intakeResult, reserveIds, sieve, sortKnown } from '@kith/server/intake';
import type { SignalLog } from '@kith/server/signals';
import { tally } from './counts';
import { findComments, findMembers, findPosts, type Thing } from './import-things';

interface NewPraise {
  externalId: string;
  /** Of the praise row; null when the source does not say who gave it. */
  id: number | null;
  memberId: number | null;
  on: 'post' | 'comment';
  thing: Thing;
  at: Date;
}

/** Praise with a giver becomes a row of hers; without one it is only counted. */
export const takePraise = (signals: SignalLog): Intake<'praise'> => async (tx, originId, batch) => {
  const { fresh, known } = await sortKnown(tx, originId, 'praise', batch);
  const posts = await findPosts(tx, originId, fresh.map(({ postExternalId }) => postExternalId));
  const comments = await findComments(tx, originId, fresh.map(({ commentExternalId }) => commentExternalId));
  const members = await findMembers(tx, originId, fresh.map(({ memberExternalId }) => memberExternalId));
  const given = await praiseGiven(tx, [...members.values()], [...posts.values()], [...comments.values()]);
  const ids = await reserveIds(tx, 'praise', fresh.filter(({ memberExternalId }) => memberExternalId !== null).length);
  const { taken, skipped } = sieve(fresh, (record): NewPraise | string => {
    const on = record.postExternalId === undefined ? 'comment' : 'post';
    const thing = on === 'post' ? posts.get(record.postExternalId ?? '') : comments.get(record.commentExternalId ?? '');
    if (!thing) return `${on}-unknown`;
    const base = { externalId: record.externalId, on, thing, at: record.at } as const;
    if (record.memberExternalId === null) return { ...base, id: null, memberId: null };
    const memberId = members.get(record.memberExternalId);
    if (!memberId) return 'member-unknown';
    if (memberId === thing.authorId) return 'own-work';
    const key = `${memberId} ${on} ${thing.id}`;
    if (given.has(key)) return 'already-praised';
    given.add(key);
    return { ...base, id: ids.shift() as number, memberId };
  });
  const own = taken.filter(({ id }) => id !== null);
  await tx.query(
    `insert into praise (id, member_id, post_id, comment_id, created_at) overriding system value
     select * from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bigint[], $5::timestamptz[])`,
    [own.map(({ id }) => id), own.map(({ memberId }) => memberId), own.map((p) => (p.on === 'post' ? p.thing.id : null)), own.map((p) => (p.on === 'comment' ? p.thing.id : null)), own.map(({ at }) => at)],
  );
  for (const table of ['post', 'comment'] as const) await countPraise(tx, table, taken.filter(({ on }) => on === table));
  await addRefs(tx, originId, 'praise', taken.map(({ externalId, id }) => ({ externalId, localId: id })));
  await signals.record(tx, ...taken.map(({ id, memberId, thing, at }) => ({
    kind: 'praise.given' as const, memberId, partnerId: thing.authorId, subjectId: id, postId: thing.postId, circleId: thing.circleId, occurredAt: at,
  })));
  return intakeResult(taken.length, known, skipped);
};

/** Both counts in one update, for each costs a version of the row. Rows are locked in the order of their ids, as everybody does. */
async function countPraise(tx: Tx, table: 'post' | 'comment', praise: NewPraise[]): Promise<void> {
  const all = tally(praise.map(({ thing }) => thing.id));
  const anonymous = tally(praise.filter(({ id }) => id === null).map(({ thing }) => thing.id));
  await tx.query(
    `with locked as (select id from ${table} where id = any($1::bigint[]) order by id for no key update)
     update ${table} t set praise_count = t.praise_count + change.n, anonymous_praise = t.anonymous_praise + change.anonymous
     from locked join unnest($1::bigint[], $2::int[], $3::int[]) as change (id, n, anonymous) using (id) where t.id = locked.id`,
    [[...all.keys()], [...all.values()], [...all.keys()].map((id) => anonymous.get(id) ?? 0)],
  );
}

/** What these members have praised among these things, as 'member table id'. */
async function praiseGiven(tx: Tx, memberIds: number[], posts: Thing[], comments: Thing[]): Promise<Set<string>> {
  if (!memberIds.length) return new Set();
  const rows: { key: string }[] = await tx.query(
    `select member_id || ' post ' || post_id as key from praise where member_id = any($1::bigint[]) and post_id = any($2::bigint[])
     union all select member_id || ' comment ' || comment_id from praise where member_id = any($1::bigint[]) and comment_id = any($3::bigint[])`,
    [memberIds, posts.map(({ id }) => id), comments.map(({ id }) => id)],
  );
  return new Set(rows.map(({ key }) => key));
}
