/**
 * How fast contact points go bad: a constant rate λ per day (exponential survival with censoring), learned from the community's own
 * failures with a gamma prior. Source: any text on survival analysis, e.g. Kalbfleisch and Prentice, "The Statistical Analysis of
 * Failure Time Data"; the gamma prior is conjugate, so learning is one division.
 */
import { notNegative, positive } from './ranges';

const DAYS_PER_YEAR = 365.25;

/** Channels of contact points for which a prior is known. */
export const CONTACT_CHANNELS = ['email', 'phone', 'postal', 'chat'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** Half-lives in days before anything is learned. Vendors' figures (email: 2.1 % a month, 32.7 months), so use them as weak priors. */
export const PRIOR_HALF_LIFE_DAYS: Readonly<Record<ContactChannel, number>> = {
  email: (32.7 / 12) * DAYS_PER_YEAR,
  phone: 5 * DAYS_PER_YEAR,
  postal: 6 * DAYS_PER_YEAR,
  chat: 10 * DAYS_PER_YEAR,
};

/** λ per day of a half-life in days: ln 2 / half-life. RangeError when the half-life is not greater than 0. */
export function lambdaFromHalfLife(halfLifeDays: number): number {
  return Math.LN2 / positive(halfLifeDays, 'The half-life');
}

export interface RatePrior {
  /** k₀: how many failures the prior is worth. */
  readonly priorFailures: number;
  /** E₀: over how many days of exposure it "saw" them. */
  readonly priorExposureDays: number;
}

/** A gamma prior whose mean has that half-life and that weighs as much as `failures` (> 0, one when not given) observed failures. RangeError otherwise. */
export function priorFromHalfLife(halfLifeDays: number, failures = 1): RatePrior {
  return { priorFailures: positive(failures, 'The weight of the prior'), priorExposureDays: failures / lambdaFromHalfLife(halfLifeDays) };
}

/**
 * The learned λ per day, (k₀ + failures) / (E₀ + exposure): the mean of the posterior. Exposure is the sum, over contact points, of the days from
 * confirmation to failure or to the last day on which the point was known to work. RangeError when a number is negative or there
 * is no exposure at all.
 */
export function learnRate(seen: RatePrior & { readonly failures: number; readonly exposureDays: number }): number {
  const failures = notNegative(seen.failures, 'failures') + notNegative(seen.priorFailures, 'priorFailures');
  const exposure = notNegative(seen.exposureDays, 'exposureDays') + notNegative(seen.priorExposureDays, 'priorExposureDays');
  return failures / positive(exposure, 'The exposure');
}

/**
 * Log-likelihood of λ per day when a failure is only known to lie between day a and day b of a point's life: ln(e^(-λa) - e^(-λb)). With b =
 * Infinity (still working on day a) it is -λa. Computed without cancellation. RangeError unless λ > 0 and 0 <= a < b.
 */
export function intervalLogLikelihood(lambdaPerDay: number, fromDay: number, toDay: number): number {
  const lambda = positive(lambdaPerDay, 'λ');
  const from = notNegative(fromDay, 'The start of the interval');
  if (!(toDay > from)) throw new RangeError(`The interval must end after day ${from}, but ends on day ${toDay}.`);
  return -lambda * from + Math.log(-Math.expm1(-lambda * (toDay - from)));
}

export interface SurvivalStep {
  time: number;
  /** How many were still observed just before; those censored at this very time count as observed. */
  atRisk: number;
  failures: number;
  /** P(T > time), in [0, 1]. */
  survival: number;
}

/**
 * The Kaplan–Meier estimate of survival: one step per time at which something failed, in order. `events[i]` is true when `times[i]` is a
 * failure and false when it is only the last time seen (censored); times are >= 0 in any one unit. RangeError when a time is
 * negative or not finite, or the lists differ in length. Source: Kaplan and Meier, JASA 1958.
 */
export function kaplanMeier(times: readonly number[], events: readonly boolean[]): SurvivalStep[] {
  if (times.length !== events.length) throw new RangeError(`There are ${times.length} times but ${events.length} events.`);
  const ended = times.map((time, i) => ({ time: notNegative(time, 'A time'), failed: events[i] === true }));
  ended.sort((a, b) => a.time - b.time);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  for (let i = 0, next = 0; i < ended.length; i = next) {
    const { time } = ended[i]!;
    let failures = 0;
    for (; ended[next]?.time === time; next++) if (ended[next]!.failed) failures++;
    const atRisk = ended.length - i;
    if (failures > 0) steps.push({ time, atRisk, failures, survival: (survival *= 1 - failures / atRisk) });
  }
  return steps;
}
