import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '@kith/server/kernel';
import { ConsumerRunner } from '@kith/server/signals';
import { dayNumber, dayText, msPerDay } from './days';

/** The day that figures are for. */
export interface Reference {
  /** 'YYYY-MM-DD', UTC. */
  day: string;
  /** Whether that is today. */
  isToday: boolean;
}

/** A club whose last busy day lies no further back is alive: its figures are for today. */
const aliveForDays = 14;
/** A busy day is one on which at least so many members acted: this share of all, and this many. */
const busyShare = 0.001;
const busyMembers = 3;
const keepMs = 5_000;

/**
 * Knows which day figures are for: today in a living club; in one that has ended, e.g. an imported one, its latest busy day, or its last
 * day when it never had a busy one. A single late visitor does not make everybody else dormant (docs/decisions/0006).
 */
@Injectable()
export class EngagementClock {
  private kept: { reference: Reference; today: string; until: number } | null = null;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
    runner: ConsumerRunner,
  ) {
    // Signals may bring an ended club back to life; they cannot end one.
    runner.onSlice(() => {
      if (!this.kept?.reference.isToday) this.kept = null;
    });
  }

  async reference(): Promise<Reference> {
    const today = dayText(this.clock.now());
    if (this.kept?.today === today && this.kept.until > Date.now()) return this.kept.reference;
    const reference = await this.find(today);
    this.kept = { reference, today, until: Date.now() + keepMs };
    return reference;
  }

  /** The instant that figures of this day are for: its end, or now when it is today. */
  instantOf(day: string): Date {
    const now = this.clock.now();
    return day === dayText(now) ? now : new Date((dayNumber(day) + 1) * msPerDay - 1);
  }

  private async find(today: string): Promise<Reference> {
    const [{ day }]: { day: string | null }[] = await this.source.query(
      `with recursive own as (select array_agg(counts_as) as names from engagement_weight where side = 'actor'),
       busy as (select greatest($2::float8, $3::float8 * count(*)) as members from member_score),
       -- One step per day, from the latest back to the first busy one.
       walk as (
         select (select max(day) from daily_count where day <= $1) as day, false as found
         union all
         select case when acted.n >= busy.members then walk.day else (select max(day) from daily_count where day < walk.day) end, acted.n >= busy.members
         from walk, busy, own cross join lateral (
           select count(distinct d.member_id) as n from daily_count d where d.day = walk.day and d.n > 0 and d.counts_as = any(own.names)
         ) acted
         where walk.day is not null and not walk.found
       )
       select coalesce(
         (select day from walk where found),
         (select max(d.day) from daily_count d, own where d.day <= $1 and d.n > 0 and d.counts_as = any(own.names))
       ) as day`,
      [today, busyMembers, busyShare],
    );
    const isToday = day === null || dayNumber(today) - dayNumber(day) <= aliveForDays;
    return { day: isToday ? today : day, isToday };
  }
}
