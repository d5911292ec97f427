import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DORMANT_AFTER_DAYS } from '@kith/shared';
import { Clock, type Tx } from '@kith/server/kernel';
import { ConsumerRunner } from '@kith/server/signals';
import { EngagementClock, type Reference } from './engagement-clock';
import { rankedSum } from './ranked-sum';

const everyMs = 60_000;

/** One row of the changes to be published. */
interface Step {
  xact: string;
  seq: string;
  cuts: string;
  members: string | null;
  bands: string | null;
}

/**
 * Publishes what depends on everybody: the bands, and the cuts that tell a member her place. About a minute old at most; it never touches
 * a sum. The bands are those of `bandsOf` in the pure methods, with the last act of any kind as the last day.
 */
@Injectable()
export class BandPublisher implements OnModuleInit {
  /** How many members a step moves: some tenths of a second. */
  membersAtOnce = 20_000;

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
      // It only reads until its last statement, so it holds nobody back however long the steps take.
      await tx.query('set local transaction_timeout = 0');
      const [{ mine }] = await tx.query(`select pg_try_advisory_xact_lock(hashtext('kith.publish-bands')) as mine`);
      if (!mine || !(await this.isDue(tx, reference))) return null;
      const now = this.clock.now();
      const steps: Step[] = await tx.query(findChanges, [reference.day, DORMANT_AFTER_DAYS, this.membersAtOnce]);
      let moved = 0;
      for (const { members, bands } of steps) if (members) moved += await this.write(members, bands, now);
      const [{ xact, seq, cuts }] = steps;
      await tx.query(notePublication, [now, reference.day, xact, seq, cuts]);
      return moved;
    });
  }

  /** In a short transaction of its own: one that moved a million members at once would hold the log back for half a minute. */
  private async write(members: string, bands: string | null, now: Date): Promise<number> {
    const [{ moved }] = await this.source.query(writeBands, [members, bands, now]);
    return moved;
  }

  private async isDue(tx: Tx, { day }: Reference): Promise<boolean> {
    const { length } = await tx.query(
      `select from engagement_publication p join consumer c on c.name = 'engagement' and (c.xact, c.seq) = (p.xact, p.seq) where p.reference_day = $1`,
      [day],
    );
    return length === 0;
  }
}

/**
 * The bands that change, in the order of their members' ids, at most $3 of them a row, beside the cuts and the place in the log that they are
 * for; one row without members when none changes. Arrays are text, for they go back to the database as they come. $1 the reference day, $2
 * days until dormant.
 */
const findChanges = `
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
  changed as (
    select member_id, band, (row_number() over (order by member_id) - 1) / $3::int as step from banded where band is distinct from before
  ),
  step as (
    select step, array_agg(member_id order by member_id)::text as members, array_agg(band order by member_id)::text as bands from changed group by step
  ),
  -- Who has at least the p-th cut is among the top p percent; null where p percent are less than one member.
  part as materialized (select loyalty, row_number() over (order by loyalty desc) as place from score where loyalty > 0),
  cuts as (
    select array_agg(part.loyalty order by percent)::text as cuts
    from (select percent, floor((select count(*) from part) * percent / 100.0)::bigint as place from generate_series(1, 100) percent) cut
    left join part using (place)
  )
  select coalesce(place.xact, 0)::text as xact, coalesce(place.seq, 0)::text as seq, cuts.cuts, step.members, step.bands
  from cuts left join place on true left join step on true order by step.step`;

/** $1 members, $2 their bands, $3 now. Members are locked in the order of their ids, as the consumer does. */
const writeBands = `
  with changed as materialized (select * from unnest($1::bigint[], $2::text[]) as c (member_id, band)),
  locked as materialized (
    select s.member_id from member_score s join changed using (member_id) order by s.member_id for no key update of s
  ),
  moved as (
    update member_score s set band = c.band, banded_at = $3 from changed c join locked using (member_id) where s.member_id = c.member_id returning 1
  )
  select count(*)::int as moved from moved`;

/** $1 now, $2 the reference day, $3 and $4 the place in the log, $5 the cuts. */
const notePublication = `
  insert into engagement_publication (published_at, reference_day, xact, seq, loyalty_cuts) values ($1, $2, $3::bigint, $4::bigint, $5::float8[])
  on conflict (singleton) do update
    set published_at = excluded.published_at, reference_day = excluded.reference_day, xact = excluded.xact, seq = excluded.seq, loyalty_cuts = excluded.loyalty_cuts`;
