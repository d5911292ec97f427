/**
 * Freshness of a contact point: the probability that it still reaches the member. Between pieces of evidence it falls as e^(-λ·days); each
 * piece changes its odds by a likelihood ratio P(evidence | valid) / P(evidence | gone) (Bayes). Consent and interest are other facts and
 * not judged here.
 */
import { finite, notNegative } from './ranges';

const MS_PER_DAY = 86_400_000;

/** A Date or milliseconds since 1970. */
export type Instant = Date | number;

/** What is stored of a contact point. */
export interface FreshnessState {
  /** P(valid) at `asOf`, in [0, 1]. Exactly 0 means dead: a hard bounce, and nothing but a confirmation since. */
  readonly validity: number;
  /** The instant of the last evidence. */
  readonly asOf: Instant;
  /** λ per day, >= 0 (contact-rate.ts). */
  readonly ratePerDay: number;
}

/**
 * Likelihood ratios of the evidence that only shifts the odds. They are judgements, kept here in one place:
 * - click, check-in: made by the member 99 times for once by somebody or something else (link scanners, forwarded mail, a friend's ticket);
 * - delivered: two thirds of gone addresses are accepted too (catch-all hosts, abandoned boxes, reassigned numbers): .99 / .66;
 * - soft-bounce: temporary trouble is twice as likely on the way to a point that is gone. Pass one per message, not one per retry.
 */
export const LIKELIHOOD_RATIO = { 'soft-bounce': 0.5, delivered: 1.5, 'check-in': 99, click: 99 } as const;

/**
 * Deliveries alone raise a contact point at most to here, below "fresh": a host that accepts everything does so each time, so repeated
 * deliveries are not independent evidence. A higher validity stays what it is.
 */
export const DELIVERED_CEILING = 0.75;

/**
 * Odds are computed on validity within these bounds, so that no pile of evidence becomes certainty, and age alone never makes a point
 * dead: what a soft bounce leaves behind is 0 for the dead and at least 5e-7 for all others.
 */
const PRIOR_MIN = 1e-6;
const PRIOR_MAX = 0.999;

/**
 * Kinds of evidence, by what they do. `hard-bounce` means "unknown user" or "unknown host" only; the last four are bounces that say nothing
 * about the person. At the same instant the later in this list has the last word.
 */
export const EVIDENCE_KINDS = [
  'mailbox-full', 'blocked', 'policy', 'spam',
  'soft-bounce', 'delivered', 'check-in', 'click', 'hard-bounce', 'reply', 'code-typed',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const FRESH_FROM = 0.8;
export const STALE_BELOW = 0.5;

export type FreshnessWord = 'fresh' | 'ageing' | 'stale' | 'dead' | 'unverified';

/**
 * P(valid) at an instant, in [0, 1]: validity · e^(-λ·days since asOf); before asOf it is the validity at asOf. In SQL:
 * `validity * exp(-rate * greatest(0, extract(epoch from at - as_of)::float8 / 86400))`, with the exponent bounded
 * at -700 since PostgreSQL raises an error on underflow. RangeError when the validity is outside [0, 1], λ is negative, or an instant is invalid.
 */
export function validityAt(state: FreshnessState, at: Instant): number {
  const days = (msOf(at) - msOf(state.asOf)) / MS_PER_DAY;
  return checkedValidity(state) * Math.exp(-notNegative(state.ratePerDay, 'λ') * Math.max(0, days));
}

/**
 * The state after one piece of evidence. A typed code or a reply sets validity to 1; a hard bounce sets it to 0, from where only those two
 * bring it back; click, check-in, delivery and soft bounce shift the odds; mailbox-full, blocked, policy and spam return the state
 * as it was. Evidence dated before asOf counts as of asOf, which is right for messages that overtake each other by seconds; for evidence days late, use
 * `replayEvidence`. RangeError as for validityAt, or for an unknown kind.
 */
export function applyEvidence(state: FreshnessState, evidence: EvidenceKind, at: Instant): FreshnessState {
  const validity = validityAt(state, at);
  const shifted = (after: number): FreshnessState => ({ ...state, validity: after, asOf: msOf(at) > msOf(state.asOf) ? at : state.asOf });
  switch (evidence) {
    case 'code-typed':
    case 'reply':
      return shifted(1);
    case 'hard-bounce':
      return shifted(0);
    case 'delivered':
      return shifted(Math.max(validity, Math.min(DELIVERED_CEILING, posterior(state, validity, evidence))));
    case 'click':
    case 'check-in':
      return shifted(Math.max(validity, posterior(state, validity, evidence)));
    case 'soft-bounce':
      return shifted(posterior(state, validity, evidence));
    case 'mailbox-full':
    case 'blocked':
    case 'policy':
    case 'spam':
      return state;
    default:
      throw new RangeError(`"${String(evidence)}" is not a kind of evidence.`);
  }
}

/**
 * The state after all the evidence, applied in order of its instants whatever the order of arrival: what a rebuild must give, and the
 * way to take in evidence that came late. RangeError as for applyEvidence.
 */
export function replayEvidence(start: FreshnessState, evidence: readonly { kind: EvidenceKind; at: Instant }[]): FreshnessState {
  return [...evidence]
    .sort((a, b) => msOf(a.at) - msOf(b.at) || EVIDENCE_KINDS.indexOf(a.kind) - EVIDENCE_KINDS.indexOf(b.kind))
    .reduce((state, { kind, at }) => applyEvidence(state, kind, at), start);
}

/**
 * The word staff read: dead after a hard bounce, else unverified when the point was never confirmed, else fresh (>= .8), ageing (>= .5) or stale.
 * RangeError as for validityAt.
 */
export function freshnessWord(state: FreshnessState, at: Instant, verified: boolean): FreshnessWord {
  const validity = validityAt(state, at);
  if (state.validity === 0) return 'dead';
  if (!verified) return 'unverified';
  if (validity >= FRESH_FROM) return 'fresh';
  return validity >= STALE_BELOW ? 'ageing' : 'stale';
}

/**
 * The instant, rounded up to the millisecond, at which validity crosses .5 if no evidence comes: asOf + ln(2·validity) / λ days. Null when
 * the point is dead, is already under .5, or will never cross (λ = 0, or beyond the calendar). RangeError as for validityAt.
 */
export function staleOn(state: FreshnessState): Date | null {
  const asOfMs = msOf(state.asOf);
  const rate = notNegative(state.ratePerDay, 'λ');
  if (checkedValidity(state) < STALE_BELOW || rate === 0) return null;
  const crossing = new Date(Math.ceil(asOfMs + (Math.log(state.validity / STALE_BELOW) / rate) * MS_PER_DAY));
  return Number.isNaN(crossing.getTime()) ? null : crossing;
}

function posterior(state: FreshnessState, validity: number, evidence: keyof typeof LIKELIHOOD_RATIO): number {
  if (state.validity === 0) return 0;
  const prior = Math.max(PRIOR_MIN, Math.min(PRIOR_MAX, validity));
  const odds = (prior / (1 - prior)) * LIKELIHOOD_RATIO[evidence];
  return odds / (1 + odds);
}

function checkedValidity({ validity }: FreshnessState): number {
  if (!(validity >= 0 && validity <= 1)) throw new RangeError(`The validity must lie in [0, 1], but is ${validity}.`);
  return validity;
}

function msOf(instant: Instant): number {
  return finite(typeof instant === 'number' ? instant : instant.getTime(), 'The instant');
}
