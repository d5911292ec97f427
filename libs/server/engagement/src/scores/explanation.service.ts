import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { decayFactor, diminished } from '@kith/shared';
import { dayNumber, dayText, msPerDay } from '../reference/days';
import { EngagementService } from './engagement.service';
import type { ExplainedKind, MemberScore, PillarName, TrendPoint } from './engagement.type';
import { type Pillars, shown } from './pillars';

interface DailyCount {
  countsAs: string;
  pillar: PillarName;
  weight: number;
  cap: number;
  day: string;
  n: number;
}

const mostWeeks = 520;
/** Of what is older, less than a two-hundredth is left. */
const mostDays = 730;

/** Lays a member's scores open: which days of which kinds they are made of, and how they came about. Computed by the pure methods. */
@Injectable()
export class ExplanationService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly engagement: EngagementService,
  ) {}

  /** The daily counts behind loyalty and reach, largest contribution first; ties are explained by the partners. */
  async explain({ memberId, shownDay }: MemberScore): Promise<ExplainedKind[]> {
    const [pillars, counts] = await Promise.all([this.engagement.pillars(), this.dailyCounts(memberId)]);
    const kinds = new Map<string, ExplainedKind>();
    for (const count of counts) {
      const { countsAs, pillar, weight, day, n } = count;
      const kind = kinds.get(countsAs) ?? { countsAs, pillar, weight, halfLifeDays: pillars[pillar].halfLifeDays, count: 0, score: 0, days: [] };
      const score = shown(sumOf(count, pillars), shownDay, pillars[pillar]);
      if (kind.days.length < mostDays) kind.days.push({ day, count: n, score });
      kind.count += n;
      kind.score += score;
      kinds.set(countsAs, kind);
    }
    return [...kinds.values()].sort((a, b) => b.score - a.score || (a.countsAs < b.countsAs ? -1 : 1));
  }

  /** The scores at the end of each of the last weeks, oldest first; the last point is the score shown. At most ten years. */
  async trend({ memberId, shownDay }: MemberScore, weeks: number): Promise<TrendPoint[]> {
    const [pillars, counts, tied] = await Promise.all([this.engagement.pillars(), this.dailyCounts(memberId), this.tieWeights(memberId)]);
    const gains = [
      ...counts.map((count) => ({ pillar: count.pillar, day: dayNumber(count.day), sum: sumOf(count, pillars) })),
      ...tied.map(({ day, weight }) => ({ pillar: 'ties' as const, day: dayNumber(day), sum: weight * factor(day, 'ties', pillars) })),
    ].sort((a, b) => a.day - b.day);
    const sums: Record<PillarName, number> = { loyalty: 0, ties: 0, reach: 0 };
    const points: TrendPoint[] = [];
    let next = 0;
    for (let week = Math.max(1, Math.min(mostWeeks, Math.trunc(weeks))) - 1; week >= 0; week--) {
      const end = dayNumber(shownDay) - 7 * week;
      for (; next < gains.length && gains[next].day <= end; next++) sums[gains[next].pillar] += gains[next].sum;
      const day = dayText(end * msPerDay);
      const score = (pillar: PillarName) => Math.max(0, shown(sums[pillar], day, pillars[pillar]));
      points.push({ day, loyalty: score('loyalty'), ties: score('ties'), reach: score('reach') });
    }
    return points;
  }

  private dailyCounts(memberId: number): Promise<DailyCount[]> {
    return this.source.query(
      `select d.counts_as as "countsAs", w.pillar, w.weight, w.cap, d.day, d.n
       from daily_count d join engagement_weight w using (counts_as) where d.member_id = $1 and d.n > 0 order by d.day desc`,
      [memberId],
    );
  }

  /** What her signals and those towards her add to ties, by day. Ties have no daily counts, so this comes from the log itself. */
  private tieWeights(memberId: number): Promise<{ day: string; weight: number }[]> {
    return this.source.query(
      `select s.day, sum(w.tie_weight * coalesce(c.sign, 1)) as weight
       from (
         select kind, day from signal where member_id = $1 and partner_id <> $1
         union all
         select kind, day from signal where partner_id = $1 and member_id <> $1
       ) s
       left join engagement_correction c on c.kind = s.kind
       join engagement_weight w on w.kind = coalesce(c.corrects, s.kind) and w.side = 'actor' and w.tie_weight > 0
       group by s.day`,
      [memberId],
    );
  }
}

const factor = (day: string, pillar: PillarName, pillars: Pillars): number =>
  decayFactor(dayNumber(day), dayNumber(pillars[pillar].landmark), pillars[pillar].halfLifeDays);

/** What a daily count adds to its pillar's stored sum. */
const sumOf = ({ weight, cap, day, n, pillar }: DailyCount, pillars: Pillars): number => weight * diminished(n, cap) * factor(day, pillar, pillars);
