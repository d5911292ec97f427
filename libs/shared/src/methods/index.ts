export { EXPONENT_MAX, EXPONENT_MIN, SUM_MIN, dayOf, decayFactor, forwardDecayed, moveLandmark, scoreAt } from './forward-decay';
export type { ForwardDecayed, Timed } from './forward-decay';
export { diminished, increment } from './diminishing';
export { effectiveTies } from './ties';
export { BANDS, DORMANT_AFTER_DAYS, bandCuts, bandOf, bandsOf } from './bands';
export type { Band, BandCut, BandCuts, BandId, BandMember, BandPeriod } from './bands';
export {
  CONTACT_CHANNELS, PRIOR_HALF_LIFE_DAYS, intervalLogLikelihood, kaplanMeier, lambdaFromHalfLife, learnRate, priorFromHalfLife,
} from './contact-rate';
export type { ContactChannel, RatePrior, SurvivalStep } from './contact-rate';
export {
  DELIVERED_CEILING, EVIDENCE_KINDS, FRESH_FROM, LIKELIHOOD_RATIO, STALE_BELOW,
  applyEvidence, freshnessWord, replayEvidence, staleOn, validityAt,
} from './freshness';
export type { EvidenceKind, FreshnessState, FreshnessWord, Instant } from './freshness';
