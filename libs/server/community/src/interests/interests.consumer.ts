import type { Tx } from '@kith/server/kernel';
import { type Consumer, type Slice, sliceOf, sliceParameters } from '@kith/server/signals';

/** After so many days an interest counts half. */
export const interestHalfLifeDays = 60;
/** Stored strengths are sums at this day; 2^((day − landmark) / half-life) stays within a double until 2177. */
export const interestLandmark = '2020-01-01';

/** What an act says about the topics it is about. A minute of reading is worth a praise, more is not worth more. */
export const interestWeights = {
  'post.created': 5,
  'answer.created': 3,
  'comment.created': 2,
  'praise.given': 1,
  'post.read': 'least(1, greatest(0, coalesce(signal.value, 0)) / 60)',
} as const;
/** What being in a circle says about the topic of its name. */
export const circleInterest = 3;

const decay = (day: string): string => `power(2::float8, greatest(-100, least(960, (${day} - date '${interestLandmark}') / ${interestHalfLifeDays}::float8)))`;
const weights = Object.entries(interestWeights).map(([kind, weight]) => `when '${kind}' then ${weight}`).join(' ');

/** SQL: what a member cares for, as topic_id and strength: what she did, and the circles she is in. */
export const interestsOf = (member: string): string =>
  `(select topic_id, sum(strength) as strength from (
      select topic_id, strength from topic_interest where member_id = ${member}
      union all
      select topic.id, ${circleInterest} * ${decay(`(cm.joined_at at time zone 'UTC')::date`)}
      from circle_membership cm join circle on circle.id = cm.circle_id join topic on topic.slug = circle.slug where cm.member_id = ${member}
    ) interest group by topic_id)`;

const isRetag = `retag.kind in ('post.tagged', 'post.untagged')`;
/** Changes of the topics of its post after a row of `heard`. */
const laterRetag = `retag.post_id = heard.post_id and ${isRetag} and (retag.xact, retag.seq) > (heard.xact, heard.seq)`;

/**
 * What each member reads, writes and praises: a forward-decayed strength per topic. A post stands for the topics it had at that place in the
 * log: those it has now, with every later change undone (docs/decisions/0008). Taking an act back does not take the interest back, so strengths
 * only grow, and no rounding is left behind.
 */
export class InterestsConsumer implements Consumer {
  readonly name = 'interests';
  readonly kind = 'derived';

  async consume(tx: Tx, slice: Slice): Promise<void> {
    // One statement: the topics of now and the changes of them in the log must be of the same moment.
    await tx.query(
      `with act as materialized (
         select signal.member_id, signal.post_id, signal.xact, signal.seq, (case signal.kind ${weights} end) * ${decay('signal.day')} as strength,
                signal.post_id in (select retag.post_id from signal retag where ${isRetag} and (retag.xact, retag.seq) > ($1::bigint, $2::bigint)) as retagged
         from signal
         where ${sliceOf()} and signal.member_id is not null and signal.kind in (${Object.keys(interestWeights).map((kind) => `'${kind}'`).join(', ')})
       ), heard as materialized (
         -- The place matters only where topics change; everything else is one row per member and post.
         select member_id, post_id, case when retagged then xact end as xact, case when retagged then seq end as seq, sum(strength) as strength
         from act group by 1, 2, 3, 4
       ), about as (
         select heard.member_id, post_topic.topic_id, heard.strength from heard join post_topic on post_topic.post_id = heard.post_id
         where heard.xact is null or not exists (select from signal retag where ${laterRetag} and retag.subject_id = post_topic.topic_id)
         union all
         select heard.member_id, next.topic_id, heard.strength from heard cross join lateral (
           select distinct on (retag.subject_id) retag.subject_id as topic_id, retag.kind from signal retag where ${laterRetag}
           order by retag.subject_id, retag.xact, retag.seq
         ) next where heard.xact is not null and next.kind = 'post.untagged'
       )
       insert into topic_interest as i (member_id, topic_id, strength)
       select member_id, topic_id, sum(strength) from about group by member_id, topic_id having sum(strength) > 0 order by member_id, topic_id
       on conflict (member_id, topic_id) do update set strength = i.strength + excluded.strength`,
      sliceParameters(slice),
    );
  }

  async reset(tx: Tx): Promise<void> {
    await tx.query('truncate topic_interest');
  }
}
