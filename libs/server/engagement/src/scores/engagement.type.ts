import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Band as BandName } from '@kith/shared';

export type PillarName = 'loyalty' | 'ties' | 'reach';

export const Band = { CORE: 'core', GOLDEN: 'golden', REGULAR: 'regular', SILENT: 'silent', DORMANT: 'dormant' } as const satisfies Record<string, BandName>;
export const Pillar = { LOYALTY: 'loyalty', TIES: 'ties', REACH: 'reach' } as const satisfies Record<string, PillarName>;

registerEnumType(Band, {
  name: 'Band',
  description:
    'Where a member stands by share: CORE the top 5 % of those who write and are not dormant, GOLDEN the top 20 %, REGULAR the others who write, SILENT who has never written, DORMANT without a sign of life for 180 days.',
});
registerEnumType(Pillar, {
  name: 'Pillar',
  description: 'LOYALTY: her own participation. TIES: strength of her relations to other members. REACH: what she moves in others.',
});

/** The member's row, and the day its figures are shown for. */
export interface MemberScore {
  memberId: number;
  /** Sums at the pillars' landmarks. */
  sums: Record<PillarName, number>;
  /** 'YYYY-MM-DD': the reference day, or her own later one. */
  shownDay: string;
}

@ObjectType({ description: 'How much a member takes part, in scores that halve in 60 days (loyalty) or 90 days (ties, reach) without new signals. Live within a second; band and topShare within a minute.' })
export class Engagement {
  @Field({ description: 'The instant the figures are for: now in a living club; the end of its last busy day in one that has ended, or of her own last day if that is later.' })
  asOf: Date;

  @Field(() => Float, { description: 'Points for her own participation, decayed.' })
  loyalty: number;

  @Field(() => Float, { description: 'Strength of her relations to others, decayed.' })
  ties: number;

  @Field(() => Float, { description: 'Points for what others did because of her, decayed.' })
  reach: number;

  @Field(() => Float, { description: 'Loyalty points of all time, without decay.' })
  lifetime: number;

  @Field(() => Band, { nullable: true, description: 'Null until first published, within a minute of joining.' })
  band: BandName | null;

  @Field(() => Float, { nullable: true, description: 'E.g. 0.04: among the top 4 % by loyalty of all who ever took part. Null when she never did, or nothing is published yet.' })
  topShare: number | null;

  @Field(() => Date, { nullable: true, description: 'Her last act of any kind; null when there is none.' })
  lastSeenAt: Date | null;

  // Private: what the resolved fields start from.
  score: MemberScore;
}

@ObjectType({ description: 'What one day adds to a score.' })
export class ExplainedDay {
  @Field({ description: 'YYYY-MM-DD, UTC.' })
  day: string;
  @Field(() => Int, { description: 'Signals that count on that day, less those taken back.' })
  count: number;
  @Field(() => Float, { description: 'Points of this day that are left in the score.' })
  score: number;
}

@ObjectType({ description: 'What one kind of participation adds to a score: the daily counts laid open. The n-th signal of a day counts √n − √(n−1).' })
export class ExplainedKind {
  @Field({ description: 'E.g. comment.created or praise.received.' })
  countsAs: string;
  @Field(() => Pillar)
  pillar: PillarName;
  @Field(() => Float, { description: 'Points of the first signal of a day, on that day.' })
  weight: number;
  @Field(() => Float, { description: 'Days in which what it adds is halved.' })
  halfLifeDays: number;
  @Field(() => Int)
  count: number;
  @Field(() => Float, { description: 'Points left in the score: the sum of all its days.' })
  score: number;
  @Field(() => [ExplainedDay], { description: 'Latest first, at most 730.' })
  days: ExplainedDay[];
}

@ObjectType({ description: 'The scores as they were at the end of a day.' })
export class TrendPoint {
  @Field({ description: 'YYYY-MM-DD, UTC.' })
  day: string;
  @Field(() => Float)
  loyalty: number;
  @Field(() => Float)
  ties: number;
  @Field(() => Float)
  reach: number;
}
