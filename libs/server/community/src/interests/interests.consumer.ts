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
  'circle.joined': 3,
  'post.read': 'least(1, greatest(0, coalesce(signal.value, 0)) / 60)',
} as const;

const weights = Object.entries(interestWeights).map(([kind, weight]) => `when '${kind}' then ${weight}`).join(' ');
const strength = `sum((case signal.kind ${weights} end)
  * power(2::float8, greatest(-100, least(960, (signal.day - date '${interestLandmark}') / ${interestHalfLifeDays}::float8))))`;

/**
 * What each member reads, writes, praises and joins: a forward-decayed strength per topic. A post stands for its topics, a circle for the
 * topic of its name. Taking an act back does not take the interest back, so strengths only grow, and no rounding is left behind.
 */
export class InterestsConsumer implements Consumer {
  readonly name = 'interests';
  readonly kind = 'derived';

  async consume(tx: Tx, slice: Slice): Promise<void> {
    await tx.query(
      `with heard as (
         select signal.member_id, signal.post_id, case when signal.kind = 'circle.joined' then signal.circle_id end as circle_id, ${strength} as strength
         from signal
         where ${sliceOf()} and signal.member_id is not null and signal.kind in (${Object.keys(interestWeights).map((kind) => `'${kind}'`).join(', ')})
         group by 1, 2, 3
       ), about as (
         select heard.member_id, post_topic.topic_id, heard.strength from heard join post_topic on post_topic.post_id = heard.post_id
         union all
         select heard.member_id, topic.id, heard.strength from heard join circle on circle.id = heard.circle_id join topic on topic.slug = circle.slug
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
