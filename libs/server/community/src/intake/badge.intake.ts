import { addRefs, type Intake, intakeResult, sieve, sortKnown } from '@kith/server/intake';
import type { SignalLog } from '@kith/server/signals';
import { cleanLine } from '@kith/server/text';
import { findMembers } from './import-things';

/** Badges belong to their origin; each award counts. */
export const takeBadges = (signals: SignalLog): Intake<'badge'> => async (tx, originId, batch) => {
  const { fresh, known } = await sortKnown(tx, originId, 'badge', batch);
  const members = await findMembers(tx, originId, fresh.map(({ memberExternalId }) => memberExternalId));
  const { taken, skipped } = sieve(fresh, ({ externalId, memberExternalId, name, rank, at }) => {
    const memberId = members.get(memberExternalId);
    const label = cleanLine(name);
    if (!label) return 'name-empty';
    return memberId ? { externalId, memberId, name: label, rank, at } : 'member-unknown';
  });
  const ranks = new Map(taken.map(({ name, rank }) => [name, rank]));
  await tx.query(
    'insert into badge (name, rank, origin_id) select *, $3::bigint from unnest($1::text[], $2::smallint[]) on conflict (name, origin_id) do nothing',
    [[...ranks.keys()], [...ranks.values()], originId],
  );
  const badges: { id: number; name: string }[] = await tx.query('select id, name from badge where origin_id = $1 and name = any($2::text[])', [originId, [...ranks.keys()]]);
  const ids = new Map(badges.map(({ id, name }) => [name, id]));
  const rows = taken.map((award) => ({ ...award, badgeId: ids.get(award.name) as number }));
  await tx.query(
    `insert into member_badge (member_id, badge_id, times, last_awarded_at)
     select member_id, badge_id, count(*), max(at) from unnest($1::bigint[], $2::bigint[], $3::timestamptz[]) as a (member_id, badge_id, at)
     group by 1, 2 order by 1, 2
     on conflict (member_id, badge_id) do update
       set times = member_badge.times + excluded.times, last_awarded_at = greatest(member_badge.last_awarded_at, excluded.last_awarded_at)`,
    [rows.map(({ memberId }) => memberId), rows.map(({ badgeId }) => badgeId), rows.map(({ at }) => at)],
  );
  await addRefs(tx, originId, 'badge', rows.map(({ externalId, badgeId }) => ({ externalId, localId: badgeId })));
  await signals.record(tx, ...rows.map(({ memberId, badgeId, at }) => ({ kind: 'badge.awarded' as const, memberId, subjectId: badgeId, occurredAt: at })));
  return intakeResult(rows.length, known, skipped);
};
