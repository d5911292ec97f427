import type { Tx } from '@kith/server/kernel';
import { type Consumer, type Slice, sliceOf, sliceParameters } from '@kith/server/signals';
import { hotHalfLifeDays, hotPoints } from './hot';

/** What a signal changes in the counts of its day. */
const changes = `(values
  ('post.created', 0, 0, 0),
  ('comment.created', 1, 0, 0), ('comment.deleted', -1, 0, 0), ('comment.restored', 1, 0, 0),
  ('answer.created', 1, 0, 0), ('answer.deleted', -1, 0, 0), ('answer.restored', 1, 0, 0),
  ('praise.given', 0, 1, 0), ('praise.withdrawn', 0, -1, 0),
  ('post.read', 0, 0, 1)
) as change (kind, comments, praise, reads)`;

/** What has been halved so often is nothing beside the last day: older days need not be read. */
const halvings = 100;
const decay = (day: string): string => `power(2::float8, greatest(-${halvings}, (${day} - reference) / ${hotHalfLifeDays}::float8))`;
const dayNumber = (day: string): string => `(${day} - date '1970-01-01')::float8`;

/**
 * Counts what happens around each post, and derives from the counts how hot it is. `hot` is a pure function of the counts: nothing is
 * subtracted from a sum, so that a praise taken back leaves no trace, and a rebuild arrives at the same number.
 */
export class AttentionConsumer implements Consumer {
  readonly name = 'attention';
  readonly kind = 'derived';

  /**
   * Three statements, because the third must see what the second wrote, and because the planner takes a slice for one row: given the ids, it
   * cannot choose a plan that suits one post and takes minutes for a thousand.
   */
  async consume(tx: Tx, slice: Slice): Promise<void> {
    const among = `${sliceOf()} and signal.post_id is not null`;
    // Locked in the order of ids, as everybody does who changes several.
    const touched: { id: number }[] = await tx.query(
      `select id from post where id = any(array(
         select distinct signal.post_id from signal join ${changes} on change.kind = signal.kind where ${among}
       )) order by id for no key update`,
      sliceParameters(slice),
    );
    if (!touched.length) return;
    const ids = touched.map(({ id }) => id);
    await tx.query(
      `insert into post_attention as a (post_id, day, comments, praise, reads)
       select signal.post_id, signal.day, sum(change.comments)::int, sum(change.praise)::int, sum(change.reads)::int
       from signal join ${changes} on change.kind = signal.kind
       where ${among} and signal.post_id = any($5::bigint[])
       group by signal.post_id, signal.day
       having sum(change.comments) <> 0 or sum(change.praise) <> 0 or sum(change.reads) <> 0
       order by signal.post_id, signal.day
       on conflict (post_id, day) do update set
         comments = a.comments + excluded.comments, praise = a.praise + excluded.praise, reads = a.reads + excluded.reads`,
      [...sliceParameters(slice), ids],
    );
    await tx.query(
      `with made as (
         select post.id, extract(epoch from created_at)::float8 / 86400 as created, last.day as last_day
         from post left join lateral (
           -- A day on which everything was taken back never was.
           select day from post_attention where post_id = post.id and (comments > 0 or praise > 0 or reads > 0) order by day desc limit 1
         ) last on true
         where post.id = any($1::bigint[])
       ), dated as (
         select id, created, last_day, greatest(created, ${dayNumber('last_day')}) as reference from made
       ), decayed as (
         select id, reference, ${hotPoints.post} * ${decay('created')} + coalesce(sum(points * ${decay('number')} order by number), 0) as points
         from dated left join lateral (
           select ${dayNumber('day')} as number,
                  ${hotPoints.comment} * sqrt(greatest(0, comments)::float8) + ${hotPoints.praise} * greatest(0, praise) + ${hotPoints.read} * greatest(0, reads) as points
           from post_attention where post_id = dated.id and day >= dated.last_day - ${halvings * hotHalfLifeDays}
         ) day on true
         group by id, created, reference
       )
       update post set hot = decayed.reference / ${hotHalfLifeDays} + ln(decayed.points) / ln(2::float8)
       from decayed where post.id = decayed.id and post.id = any($1::bigint[])`,
      [ids],
    );
  }

  async reset(tx: Tx): Promise<void> {
    // Every post has a signal, so every `hot` is written anew; until then the old order is the better one.
    await tx.query('truncate post_attention');
  }
}
