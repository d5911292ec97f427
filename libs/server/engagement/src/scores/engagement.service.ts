import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Band, effectiveTies } from '@kith/shared';
import { inOrder } from '@kith/server/kernel';
import { laterDay } from '../reference/days';
import { EngagementClock } from '../reference/engagement-clock';
import { rankedSum } from '../reference/ranked-sum';
import { Engagement, type MemberScore } from './engagement.type';
import { type Pillars, pillarsJson, shownScores } from './pillars';

interface Row {
  memberId: number;
  loyalty: number;
  ties: number;
  reach: number;
  lifetime: number;
  band: Band | null;
  lastSeenAt: Date | null;
  movedDay: string | null;
  topPercent: number | null;
}

/** Reads scores; only the consumer and the publisher write them. */
@Injectable()
export class EngagementService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly engagementClock: EngagementClock,
  ) {}

  /** The batch for `context.loaders.of(…)`: the engagement of members by id. */
  readonly load = async (ids: readonly number[]): Promise<(Engagement | undefined)[]> => {
    const reference = await this.engagementClock.reference();
    const [pillars, rows] = await Promise.all([this.pillars(), this.rows(ids, reference.day)]);
    const found = rows.map((row) => {
      const shownDay = laterDay(reference.day, row.movedDay);
      const score: MemberScore = { memberId: row.memberId, sums: { loyalty: row.loyalty, ties: row.ties, reach: row.reach }, shownDay };
      return Object.assign(new Engagement(), {
        ...shownScores(score.sums, shownDay, pillars),
        asOf: this.engagementClock.instantOf(shownDay),
        lifetime: Math.max(0, row.lifetime),
        band: row.band,
        topShare: row.topPercent === null ? null : row.topPercent / 100,
        lastSeenAt: row.lastSeenAt,
        score,
      });
    });
    return inOrder(ids, found, ({ score }) => score.memberId);
  };

  /** (Σs)² / Σs² over the strengths of her ties: as many as if all were equally strong. 0 without any. */
  async effectiveTiesOf(memberId: number): Promise<number> {
    const ties: { strength: number }[] = await this.source.query('select greatest(strength, 0) as strength from tie where member_id = $1 and n > 0', [memberId]);
    return effectiveTies(ties.map(({ strength }) => strength));
  }

  async pillars(): Promise<Pillars> {
    return (await this.source.query(`select ${pillarsJson} as pillars`))[0].pillars;
  }

  private rows(ids: readonly number[], referenceDay: string): Promise<Row[]> {
    return this.source.query(
      `select s.member_id as "memberId", s.loyalty, s.ties, s.reach, s.lifetime, s.band, s.last_seen_at as "lastSeenAt", s.moved_day as "movedDay",
              -- The first cut she reaches; 100 for who came after the last publication.
              case when s.loyalty > 0 then (
                select coalesce((
                  select min(cut.percent) from unnest(p.loyalty_cuts) with ordinality cut (loyalty, percent) where ${rankedSum('s', 'loyalty', '$2')} >= cut.loyalty
                ), 100)::int from engagement_publication p
              ) end as "topPercent"
       from member_score s where s.member_id = any($1)`,
      [ids, referenceDay],
    );
  }
}
