import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '@kith/server/kernel';
import { type Consumer, ConsumerRunner, type Slice, sliceOf, sliceParameters } from '@kith/server/signals';
import { BandPublisher } from '../reference/band-publisher';

/**
 * Counts signals. Its tables are a pure function of the log whatever the slices were: decay goes by the day, and daily counts telescope
 * (f(n) − f(n−1) of each signal add up to f(n)). One statement per slice; every upsert is sorted, so that nobody else who
 * locks members in the order of their ids can deadlock with it.
 */
@Injectable()
export class EngagementConsumer implements Consumer, OnModuleInit {
  readonly name = 'engagement';
  readonly kind = 'derived';

  constructor(
    private readonly runner: ConsumerRunner,
    private readonly publisher: BandPublisher,
  ) {}

  onModuleInit(): void {
    this.runner.register(this);
  }

  async consume(tx: Tx, slice: Slice): Promise<void> {
    // The planner takes a slice for one row and would look the catalogue up 60,000 times; a hash of its 13 rows costs a tenth less.
    await tx.query('set local enable_nestloop = off');
    await tx.query(countSlice, sliceParameters(slice));
  }

  /** The rows of members stay, with the band that was published last. */
  async reset(tx: Tx): Promise<void> {
    await this.publisher.lock(tx);
    await tx.query('delete from daily_count');
    await tx.query('delete from tie');
    await tx.query('delete from engagement_publication');
    await tx.query(
      'update member_score set loyalty = 0, ties = 0, reach = 0, lifetime = 0, written = 0, last_day = null, moved_day = null, last_seen_at = null',
    );
  }

  async settled(): Promise<void> {
    await this.publisher.publish();
  }
}

/** Decay of a day `alias.day` by the pillar `p`. */
const decay = (alias: string) => `engagement_decay(${alias}.day, p.landmark, p.half_life_days)`;

const countSlice = `
  with slice as materialized (
    select coalesce(c.corrects, s.kind) as kind, coalesce(c.sign, 1) as sign, s.member_id, s.partner_id, s.day,
           -- Corrections may be made by others, and a bounce is nothing she did.
           case when c.kind is null and s.kind <> 'contact-point.bounced' then s.occurred_at end as seen_at
    from signal s left join engagement_correction c on c.kind = s.kind
    where ${sliceOf('s')}
  ),
  fact as (
    select member_id, counts_as, day, sum(sign)::int as n from (
      select s.member_id, w.counts_as, s.day, s.sign
      from slice s join engagement_weight w on w.kind = s.kind and w.side = 'actor' where s.member_id is not null
      union all
      select s.partner_id, w.counts_as, s.day, s.sign
      from slice s join engagement_weight w on w.kind = s.kind and w.side = 'partner' where s.partner_id is not null
    ) side
    group by member_id, counts_as, day
    order by member_id, counts_as, day
  ),
  counted as (
    insert into daily_count as d (member_id, counts_as, day, n)
    select member_id, counts_as, day, n from fact
    on conflict (member_id, counts_as, day) do update set n = d.n + excluded.n
    returning d.member_id, d.counts_as, d.day, greatest(coalesce(old.n, 0), 0) as before, greatest(new.n, 0) as after
  ),
  tie_fact as materialized (
    select side.member_id, side.partner_id, sum(side.weight * ${decay('side')}) as strength, sum(side.sign)::int as n, max(side.day) as day
    from (
      select s.member_id, s.partner_id, s.day, s.sign, s.sign * w.tie_weight as weight
      from slice s join engagement_weight w on w.kind = s.kind and w.side = 'actor' and w.tie_weight > 0
      where s.member_id <> s.partner_id
      union all
      select s.partner_id, s.member_id, s.day, s.sign, s.sign * w.tie_weight
      from slice s join engagement_weight w on w.kind = s.kind and w.side = 'actor' and w.tie_weight > 0
      where s.member_id <> s.partner_id
    ) side, (select landmark, half_life_days from engagement_pillar where pillar = 'ties') p
    group by side.member_id, side.partner_id
    order by side.member_id, side.partner_id
  ),
  tied as (
    insert into tie as t (member_id, partner_id, strength, n, last_day)
    select member_id, partner_id, strength, n, day from tie_fact
    on conflict (member_id, partner_id) do update
      set strength = t.strength + excluded.strength, n = t.n + excluded.n, last_day = greatest(t.last_day, excluded.last_day)
  ),
  gain as (
    select c.member_id, w.pillar, case w.side when 'actor' then c.day end as own_day, c.day,
           w.weight * (least(sqrt(c.after::float8), w.cap) - least(sqrt(c.before::float8), w.cap)) as points, ${decay('c')} as decay,
           case when w.writes then c.after - c.before else 0 end as written
    from counted c join engagement_weight w using (counts_as) join engagement_pillar p using (pillar)
  ),
  moved as (
    select member_id, sum(loyalty) as loyalty, sum(ties) as ties, sum(reach) as reach, sum(lifetime) as lifetime, sum(written)::int as written,
           max(own_day) as last_day, max(day) as moved_day, max(seen_at) as last_seen_at
    from (
      select member_id, case pillar when 'loyalty' then points * decay else 0 end as loyalty, 0::float8 as ties,
             case pillar when 'reach' then points * decay else 0 end as reach, case pillar when 'loyalty' then points else 0 end as lifetime,
             written, own_day, day, null::timestamptz as seen_at
      from gain
      union all
      select member_id, 0, sum(strength), 0, 0, 0, null, max(day), null from tie_fact group by member_id
      union all
      select member_id, 0, 0, 0, 0, 0, null, null, max(seen_at) from slice where seen_at is not null and member_id is not null group by member_id
    ) part
    group by member_id
    order by member_id
  )
  insert into member_score as m (member_id, loyalty, ties, reach, lifetime, written, last_day, moved_day, last_seen_at)
  select member_id, loyalty, ties, reach, lifetime, written, last_day, moved_day, last_seen_at from moved
  on conflict (member_id) do update
    set loyalty = m.loyalty + excluded.loyalty, ties = m.ties + excluded.ties, reach = m.reach + excluded.reach,
        lifetime = m.lifetime + excluded.lifetime, written = m.written + excluded.written,
        last_day = greatest(m.last_day, excluded.last_day), moved_day = greatest(m.moved_day, excluded.moved_day),
        last_seen_at = greatest(m.last_seen_at, excluded.last_seen_at)`;
