/**
 * Bands of members by share, not by absolute score. Source: the 90-9-1 pattern of communities (76–88 % of accounts never write, the
 * top 20 % of writers make 69–84 % of contributions); the shares are rules of the product.
 *
 * - dormant: no signal within `dormantAfterDays` before the reference day, or never any;
 * - silent: not dormant, has never written;
 * - core, golden, regular: the **non-dormant writers**, ranked by loyalty downwards, equal loyalty by id upwards. With n of them (n is
 *   the denominator of both shares: neither silent nor dormant members count), ranks 1 … ⌈n/20⌉ are core, those up to ⌈n/5⌉ golden,
 *   the rest regular. Rounding up favours the higher band: one writer alone is core.
 *
 * In SQL: `row_number() over (order by loyalty desc, id)` among the same members, against `(n + 19) / 20` and `(n + 4) / 5`; or, with the
 * cuts of `bandCuts`, `loyalty > cut.loyalty or (loyalty = cut.loyalty and id <= cut.id)`.
 */
import { finite, notNegative } from './ranges';

export const BANDS = ['core', 'golden', 'regular', 'silent', 'dormant'] as const;
export type Band = (typeof BANDS)[number];

export const DORMANT_AFTER_DAYS = 180;

/** One in twenty writers is core, one in five core or golden. Written as divisors: n / 20 is exact where 0.05 * n is not. */
const ONE_CORE_IN = 20;
const ONE_GOLDEN_IN = 5;

/** Ids must sort as in the database: numbers or bigints for integer keys, lower-case text for UUIDs. */
export type BandId = string | number | bigint;

export interface BandMember<Id extends BandId = string> {
  readonly id: Id;
  /** Stored sum of forward decay, or the score: only its order matters. */
  readonly loyalty: number;
  /** Whether the member has ever written anything that counts. */
  readonly writes: boolean;
  /** Day (since 1970-01-01 UTC) of the last signal of any kind; null when there was none. */
  readonly lastDay: number | null;
}

export interface BandPeriod {
  /** Day since 1970-01-01 UTC on which the bands are judged. */
  readonly referenceDay: number;
  /** A member whose last signal is more than so many days before the reference day is dormant; 180 when not given. */
  readonly dormantAfterDays?: number;
}

/** The last member, in rank, of a band: who ranks there or before belongs to that band or a higher one. */
export interface BandCut<Id extends BandId = string> {
  readonly loyalty: number;
  readonly id: Id;
}

/** Both cuts are null exactly when nobody who is not dormant writes. */
export interface BandCuts<Id extends BandId = string> {
  readonly core: BandCut<Id> | null;
  readonly golden: BandCut<Id> | null;
}

/**
 * The cuts between core, golden and regular on the reference day. RangeError when a loyalty, a day or the period is not finite, or
 * dormantAfterDays is negative.
 */
export function bandCuts<Id extends BandId>(members: Iterable<BandMember<Id>>, period: BandPeriod): BandCuts<Id> {
  const ranked: BandMember<Id>[] = [];
  for (const member of members) {
    finite(member.loyalty, 'The loyalty');
    if (member.writes && !isDormant(member, period)) ranked.push(member);
  }
  ranked.sort(byRank);
  const cutAt = (oneIn: number): BandCut<Id> | null => {
    const last = ranked[Math.ceil(ranked.length / oneIn) - 1];
    return last ? { loyalty: last.loyalty, id: last.id } : null;
  };
  return { core: cutAt(ONE_CORE_IN), golden: cutAt(ONE_GOLDEN_IN) };
}

/** The band of one member, given the cuts of all members for the same period. RangeError as for bandCuts. */
export function bandOf<Id extends BandId>(member: BandMember<Id>, cuts: BandCuts<Id>, period: BandPeriod): Band {
  finite(member.loyalty, 'The loyalty');
  if (isDormant(member, period)) return 'dormant';
  if (!member.writes) return 'silent';
  if (cuts.core && byRank(member, cuts.core) <= 0) return 'core';
  if (cuts.golden && byRank(member, cuts.golden) <= 0) return 'golden';
  return 'regular';
}

/** The band of every member, in the order given. RangeError as for bandCuts, or when an id comes twice. */
export function bandsOf<Id extends BandId>(members: readonly BandMember<Id>[], period: BandPeriod): Map<Id, Band> {
  const cuts = bandCuts(members, period);
  const bands = new Map(members.map((member) => [member.id, bandOf(member, cuts, period)]));
  if (bands.size !== members.length) throw new RangeError('Every member must come once, but an id comes twice.');
  return bands;
}

function isDormant(member: BandMember<BandId>, { referenceDay, dormantAfterDays = DORMANT_AFTER_DAYS }: BandPeriod): boolean {
  const since = finite(referenceDay, 'The reference day') - notNegative(dormantAfterDays, 'dormantAfterDays');
  return member.lastDay === null || finite(member.lastDay, 'The last day') < since;
}

function byRank<Id extends BandId>(a: BandCut<Id>, b: BandCut<Id>): number {
  if (a.loyalty !== b.loyalty) return b.loyalty - a.loyalty;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
