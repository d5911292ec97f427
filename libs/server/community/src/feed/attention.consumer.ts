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

const decay = (day: string): string => `power(2::float8, greatest(-100, (${day} - reference) / ${hotHalfLifeDays}::float8))`;
const dayNumber = (day: string): string => `(${day} - date '1970-01-01')::float8`;

/**
 * Counts what happens around each post, and derives from the counts how hot it is. `hot` is a pure function of the counts: nothing is
 * subtracted from a sum, so that a praise taken back leaves no trace, and a rebuild arrives at the same number.
 */
export class AttentionConsumer implements Consumer {
  readonly name = 'attention';
  readonly kind = 'derived';

  async consume(tx: Tx, slice: Slice): Promise<void> {
    await tx.query(
      `with part as materialized (
         select signal.post_id, signal.day, sum(change.comments)::int as comments, sum(change.praise)::int as praise, sum(change.reads)::int as reads
         from signal join ${changes} on change.kind = signal.kind
         where ${sliceOf()} and signal.post_id is not null
         group by signal.post_id, signal.day
       ), touched as (
         -- Locked in the order of ids, as everybody does who changes several.
         select id, created_at from post where id in (select post_id from part) order by id for no key update
       ), counted as (
         insert into post_attention as a (post_id, day, comments, praise, reads)
         select part.* from part join touched on touched.id = part.post_id
         where part.comments <> 0 or part.praise <> 0 or part.reads <> 0 order by part.post_id, part.day
         on conflict (post_id, day) do update set
           comments = a.comments + excluded.comments, praise = a.praise + excluded.praise, reads = a.reads + excluded.reads
         returning a.post_id, a.day, a.comments, a.praise, a.reads
       ), known as (
         -- What this statement wrote it does not see in the table.
         select * from counted
         union all
         select a.* from touched join post_attention a on a.post_id = touched.id
         where not exists (select from counted where counted.post_id = a.post_id and counted.day = a.day)
       ), day as (
         -- A day on which everything was taken back never was.
         select post_id, ${dayNumber('day')} as number, points from (
           select post_id, day, ${hotPoints.comment} * sqrt(greatest(0, comments)::float8) + ${hotPoints.praise} * greatest(0, praise) + ${hotPoints.read} * greatest(0, reads) as points
           from known
         ) counted where points > 0
       ), dated as (
         select touched.id, made.created, day.number, day.points, greatest(made.created, max(day.number) over (partition by touched.id)) as reference
         from touched cross join lateral (select extract(epoch from touched.created_at)::float8 / 86400 as created) made
         left join day on day.post_id = touched.id
       ), decayed as (
         select id, reference, ${hotPoints.post} * ${decay('created')} + coalesce(sum(points * ${decay('number')} order by number), 0) as points
         from dated group by id, created, reference
       )
       update post set hot = decayed.reference / ${hotHalfLifeDays} + ln(decayed.points) / ln(2::float8)
       from decayed where post.id = decayed.id`,
      sliceParameters(slice),
    );
  }

  async reset(tx: Tx): Promise<void> {
    // Every post has a signal, so every `hot` is written anew; until then the old order is the better one.
    await tx.query('truncate post_attention');
  }
}
