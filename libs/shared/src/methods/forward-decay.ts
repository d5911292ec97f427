/**
 * Forward decay: scores that age by themselves. Source: Cormode, Shkapenyuk, Srivastava, Xu, "Forward Decay: A Practical
 * Time Decay Model for Streaming Systems", ICDE 2009.
 *
 * A signal of weight w on day d adds `w * decayFactor(d)` to a stored sum; the score on any later day is the sum divided by
 * that day's factor. So a signal costs one addition in any order of arrival, and the order of members never changes
 * between signals. A day is a number of days since 1970-01-01 UTC: whole for member scores, so that a sum is a pure function of
 * the daily counts; a fraction is allowed where hours matter (the hot order of posts).
 */
import { finite, notNegative, positive } from './ranges';

const MS_PER_DAY = 86_400_000;

/**
 * Bounds of the exponent, in half-lives from the landmark. Above: 2^960 leaves room for a total weight of 2^63 in a double (79
 * years at a half-life of 30 days, 18 at 7: move the landmark in time). Below: 2^-100 of a weight is nothing, and no weight
 * above 2^-14 divided by 2^960 vanishes, which matters because PostgreSQL raises an error on underflow too.
 * In SQL: `power(2::float8, greatest(-100, least(960, (day - landmark) / half_life::float8)))`.
 */
export const EXPONENT_MIN = -100;
export const EXPONENT_MAX = 960;

/** A stored sum closer to zero than this is forgotten when the landmark moves: 2^-114. */
export const SUM_MIN = 2 ** (EXPONENT_MIN - 14);

/** The day of an instant (Date or ms since 1970): whole days since 1970-01-01 UTC, negative before. RangeError on an invalid date. */
export function dayOf(date: Date | number): number {
  const ms = typeof date === 'number' ? date : date.getTime();
  return Math.floor(finite(ms, 'The date') / MS_PER_DAY);
}

/**
 * 2^((day - landmark) / half-life): what a weight of 1 on that day adds to the stored sum. Days and half-life in days; the result lies in
 * [2^-100, 2^960] whatever the days are. RangeError when a day is not finite or the half-life is not greater than 0.
 */
export function decayFactor(day: number, landmarkDay: number, halfLifeDays: number): number {
  const halfLives = (finite(day, 'The day') - finite(landmarkDay, 'The landmark')) / positive(halfLifeDays, 'The half-life');
  return 2 ** Math.max(EXPONENT_MIN, Math.min(EXPONENT_MAX, halfLives));
}

/**
 * The score on `nowDay`, in units of weight, of a stored sum: sum / decayFactor(now). Always finite: the absurd (a far
 * future seen from long before the landmark) is cut to the largest double. RangeError as for decayFactor, or when the sum is not finite.
 */
export function scoreAt(sum: number, nowDay: number, landmarkDay: number, halfLifeDays: number): number {
  const score = finite(sum, 'The sum') / decayFactor(nowDay, landmarkDay, halfLifeDays);
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, score));
}

/**
 * The stored sum after the landmark has moved from one day to a later one: every sum is divided by the same constant, so neither
 * scores nor their order change. What becomes smaller than SUM_MIN becomes 0. RangeError as for scoreAt, or when the landmark would
 * move backwards or by more than EXPONENT_MAX half-lives (then the constant would be clamped, and wrong).
 */
export function moveLandmark(sum: number, fromDay: number, toDay: number, halfLifeDays: number): number {
  const halfLives = notNegative(toDay - fromDay, 'The move of the landmark') / positive(halfLifeDays, 'The half-life');
  if (halfLives > EXPONENT_MAX) throw new RangeError(`The landmark cannot move by ${halfLives} half-lives; at most ${EXPONENT_MAX}.`);
  const moved = scoreAt(sum, toDay, fromDay, halfLifeDays);
  return Math.abs(moved) < SUM_MIN ? 0 : moved;
}

export interface Timed {
  /** In the unit of the landmark. */
  readonly time: number;
  readonly value: number;
}

export interface ForwardDecayed {
  /** g(time - landmark) / g(at - landmark), one per item, in the order of the stream. */
  weights: number[];
  /** Sum of the weights. */
  count: number;
  /** Weighted sum of the values. */
  sum: number;
  /** sum / count; null when nothing has weight. */
  mean: number | null;
}

/**
 * The general form of the paper, for any non-decreasing g >= 0: the decayed weights, count, sum and mean of a stream at time `at`. Here it
 * is the yardstick of the landmark form (g(n) = 2^(n/h)). RangeError when an item lies outside [landmark, at], a value is not
 * finite, or g(at - landmark) is not greater than 0.
 */
export function forwardDecayed(stream: readonly Timed[], landmark: number, at: number, g: (n: number) => number): ForwardDecayed {
  const now = positive(g(finite(at, 'The time') - finite(landmark, 'The landmark')), 'g(at - landmark)');
  const result: ForwardDecayed = { weights: [], count: 0, sum: 0, mean: null };
  for (const { time, value } of stream) {
    if (!(time >= landmark && time <= at)) throw new RangeError(`An item of time ${time} lies outside [${landmark}, ${at}].`);
    const weight = notNegative(g(time - landmark), 'g(time - landmark)') / now;
    result.weights.push(weight);
    result.count += weight;
    result.sum += weight * finite(value, 'The value');
  }
  if (result.count > 0) result.mean = result.sum / result.count;
  return result;
}
