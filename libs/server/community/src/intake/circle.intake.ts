import type { Intake, IntakeCircle, IntakeTopic } from '@kith/server/intake';
import { addRefs, findRefs, intakeResult, sieve, sortKnown, takeTurn } from '@kith/server/intake';
import type { SignalLog } from '@kith/server/signals';
import { topicSlug } from '../topics/topic-name';
import { raiseCounts, tally } from './counts';
import { findMembers } from './import-things';

/** Topics are shared by all origins: one of the same slug is the same. */
export const takeTopics: Intake<'topic'> = async (tx, _originId, batch) => {
  const { taken, skipped } = sieve(batch.map((topic) => ({ ...topic, externalId: topic.slug })), (topic: IntakeTopic & { externalId: string }) => {
    const slug = topicSlug(topic.slug);
    return slug ? { slug, label: topic.label.slice(0, 50), labelZh: topic.labelZh?.slice(0, 50) } : 'slug-invalid';
  });
  const sorted = [...new Map(taken.map((topic) => [topic.slug, topic])).values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const made: unknown[] = await tx.query(
    'insert into topic (slug, label, label_zh) select * from unnest($1::citext[], $2::text[], $3::text[]) on conflict (slug) do nothing returning id',
    [sorted.map(({ slug }) => slug), sorted.map(({ label }) => label), sorted.map(({ labelZh }) => labelZh ?? null)],
  );
  return intakeResult(made.length, taken.length - made.length, skipped);
};

/** Circles are shared by all origins: one of the same slug is the same, and stays as it is. */
export const takeCircles = (signals: SignalLog): Intake<'circle'> => async (tx, _originId, batch: IntakeCircle[]) => {
  const made: { id: number; createdAt: Date }[] = await tx.query(
    `insert into circle (slug, kind, name, name_zh, purpose, purpose_zh, hue, icon, cover_id, created_at)
     select slug, kind, name, name_zh, purpose, purpose_zh, hue, icon, (select u.id from upload u where u.file = cover), created_at from jsonb_to_recordset($1::jsonb)
       as r (slug text, kind text, name text, name_zh text, purpose text, purpose_zh text, hue smallint, icon text, cover text, created_at timestamptz)
     on conflict (slug) do nothing returning id, created_at as "createdAt"`,
    [JSON.stringify(batch.map(({ nameZh, purposeZh, coverFile, createdAt, ...circle }) => ({ ...circle, name_zh: nameZh, purpose_zh: purposeZh, cover: coverFile, created_at: createdAt })))],
  );
  await signals.record(tx, ...made.map(({ id, createdAt }) => ({ kind: 'circle.founded' as const, memberId: null, subjectId: id, circleId: id, occurredAt: createdAt })));
  return intakeResult(made.length, batch.length - made.length, []);
};

interface NewMembership {
  circleId: number;
  memberId: number;
  role: 'member' | 'host';
  at: Date;
}

export const takeMemberships = (signals: SignalLog): Intake<'membership'> => {
  const join = joining(signals);
  return async (tx, originId, batch) => {
    const { fresh, known } = await sortKnown(tx, originId, 'membership', batch);
    const members = await findMembers(tx, originId, fresh.map(({ memberExternalId }) => memberExternalId));
    const rows: { id: number; slug: string }[] = await tx.query('select id, slug from circle where slug = any($1::text[]::citext[])', [fresh.map(({ circleSlug }) => circleSlug)]);
    const circles = new Map(rows.map(({ id, slug }) => [slug, id]));
    const { taken, skipped } = sieve(fresh, ({ externalId, circleSlug, memberExternalId, role, at }) => {
      const memberId = members.get(memberExternalId);
      const circleId = circles.get(circleSlug);
      if (!memberId) return 'member-unknown';
      return circleId ? { externalId, circleId, memberId, role, at } : 'circle-unknown';
    });
    const joined = await join(tx, taken);
    await addRefs(tx, originId, 'membership', taken.map(({ externalId, memberId }) => ({ externalId, localId: memberId })));
    return intakeResult(joined, known + taken.length - joined, skipped);
  };
};

/** Whoever has written in a circle elsewhere belongs to it since her first act. Once only: who leaves it here stays away. */
export const takeJoinings = (signals: SignalLog): Intake<'joining'> => {
  const join = joining(signals);
  return async (tx, originId, batch) => {
    await takeTurn(tx, originId);
    const members = await findMembers(tx, originId, batch.map(({ memberExternalId }) => memberExternalId));
    const acts: NewMembership[] = await tx.query(
      `select act.circle_id as "circleId", m.id as "memberId", 'member' as role, min(act.created_at) as at
       from unnest($1::bigint[]) as m (id) cross join lateral (
         select circle_id, created_at from post where author_id = m.id and origin_id = $2 and deleted_at is null
         union all
         select p.circle_id, c.created_at from comment c join post p on p.id = c.post_id where c.author_id = m.id and c.origin_id = $2
       ) act where act.circle_id is not null group by 1, 2`,
      [[...members.values()], originId],
    );
    const keyed = acts.map((act) => ({ ...act, externalId: `${act.memberId}:${act.circleId}` }));
    const seen = await findRefs(tx, originId, 'joining', keyed.map(({ externalId }) => externalId));
    const fresh = keyed.filter(({ externalId }) => !seen.has(externalId));
    const joined = await join(tx, fresh);
    await addRefs(tx, originId, 'joining', fresh.map(({ externalId, memberId }) => ({ externalId, localId: memberId })));
    return intakeResult(joined, keyed.length - joined, []);
  };
};

/** Adds who is not there yet, and returns how many that were. */
const joining = (signals: SignalLog) => async (tx: Parameters<Intake<'membership'>>[0], memberships: NewMembership[]): Promise<number> => {
  if (!memberships.length) return 0;
  const sorted = [...memberships].sort((a, b) => a.circleId - b.circleId || a.memberId - b.memberId);
  const made: { circleId: number; memberId: number; at: Date }[] = await tx.query(
    `insert into circle_membership (circle_id, member_id, role, joined_at)
     select * from unnest($1::bigint[], $2::bigint[], $3::text[], $4::timestamptz[]) on conflict do nothing
     returning circle_id as "circleId", member_id as "memberId", joined_at as at`,
    [sorted.map(({ circleId }) => circleId), sorted.map(({ memberId }) => memberId), sorted.map(({ role }) => role), sorted.map(({ at }) => at)],
  );
  await raiseCounts(tx, 'circle', 'member_count', tally(made.map(({ circleId }) => circleId)));
  await signals.record(tx, ...made.map(({ circleId, memberId, at }) => ({ kind: 'circle.joined' as const, memberId, subjectId: circleId, circleId, occurredAt: at })));
  return made.length;
};
