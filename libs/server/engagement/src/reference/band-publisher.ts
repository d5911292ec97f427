import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DORMANT_AFTER_DAYS } from '@kith/shared';
import { Clock, type Tx } from '@kith/server/kernel';
import { ConsumerRunner } from '@kith/server/signals';
import { EngagementClock, type Reference } from './engagement-clock';
import { rankedSum } from './ranked-sum';

const everyMs = 60_000;

/**
 * Publishes what depends on everybody: the bands, and the cuts that tell a member her place. About a minute old at most; it never touches
 * a sum. The bands are those of `bandsOf` in the pure methods, with the last act of any kind as the last day.
 */
@Injectable()
export class BandPublisher implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly engagementClock: EngagementClock,
    private readonly runner: ConsumerRunner,
  ) {}

  onModuleInit(): void {
    this.runner.every(everyMs, 'Publishing bands', () => this.publish());
  }

  /** Waits until no publication is under way and keeps new ones away until the end of the transaction. */
  async lock(tx: Tx): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('kith.publish-bands'))`);
  }

  /** Returns how many members changed band; null when another process is at it or nothing has happened since the last time. */
  async publish(): Promise<number | null> {
    const reference = await this.engagementClock.reference();
    return this.source.transaction(async (tx) => {
      const [{ mine }] = await tx.query(`select pg_try_advisory_xact_lock(hashtext('kith.publish-bands')) as mine`);
      if (!mine || !(await this.isDue(tx, reference))) return null;
      const [{ moved }] = await tx.query(publishBands, [reference.day, DORMANT_AFTER_DAYS, this.clock.now()]);
      return moved;
    });
  }

  private async isDue(tx: Tx, { day }: Reference): Promise<boolean> {
    const { length } = await tx.query(
      `select from engagement_publication p join consumer c on c.name = 'engagement' and (c.xact, c.seq) = (p.xact, p.seq) where p.reference_day = $1`,
      [day],
    );
    return length === 0;
  }
}

/** $1 the reference day, $2 days until dormant, $3 now. Changed members are locked in the order of their ids, as the consumer does. */
const publishBands = `
  with place as materialized (select xact, seq from consumer where name = 'engagement'),
  score as materialized (
    select s.member_id, s.band, ${rankedSum('s', 'loyalty', '$1')} as loyalty, s.written > 0 as writes,
           coalesce((s.last_seen_at at time zone 'UTC')::date < $1::date - $2::int, true) as dormant
    from member_score s join member m on m.id = s.member_id and m.erased_at is null
  ),
  ranked as (
    select member_id, row_number() over (order by loyalty desc, member_id) as place, count(*) over () as n from score where writes and not dormant
  ),
  banded as (
    select s.member_id, s.band as before,
           case when s.dormant then 'dormant' when not s.writes then 'silent'
                when r.place <= (r.n + 19) / 20 then 'core' when r.place <= (r.n + 4) / 5 then 'golden' else 'regular' end as band
    from score s left join ranked r using (member_id)
  ),
  changed as materialized (select member_id, band from banded where band is distinct from before),
  locked as materialized (
    select s.member_id from member_score s join changed using (member_id) order by s.member_id for no key update of s
  ),
  moved as (
    update member_score s set band = c.band, banded_at = $3 from changed c join locked using (member_id) where s.member_id = c.member_id returning 1
  ),
  -- Who has at least the p-th cut is among the top p percent; null where p percent are less than one member.
  part as materialized (select loyalty, row_number() over (order by loyalty desc) as place from score where loyalty > 0),
  cuts as (
    select array_agg(part.loyalty order by percent) as loyalty_cuts
    from (select percent, floor((select count(*) from part) * percent / 100.0)::bigint as place from generate_series(1, 100) percent) cut
    left join part using (place)
  ),
  noted as (
    insert into engagement_publication (published_at, reference_day, xact, seq, loyalty_cuts)
    select $3, $1, coalesce(place.xact, 0), coalesce(place.seq, 0), cuts.loyalty_cuts from cuts left join place on true
    on conflict (singleton) do update
      set published_at = excluded.published_at, reference_day = excluded.reference_day, xact = excluded.xact, seq = excluded.seq, loyalty_cuts = excluded.loyalty_cuts
  )
  select count(*)::int as moved from moved`;
