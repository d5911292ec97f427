import { scoreAt } from '@kith/shared';
import { dayNumber } from '../reference/days';
import type { PillarName } from './engagement.type';

export interface PillarSettings {
  landmark: string;
  halfLifeDays: number;
}
export type Pillars = Record<PillarName, PillarSettings>;

/** SQL: the settings of all pillars as one JSON object, for statements that bring them along. */
export const pillarsJson = `(select json_object_agg(pillar, json_build_object('landmark', landmark, 'halfLifeDays', half_life_days)) from engagement_pillar)`;

/** A stored sum as the score it is on a day. */
export const shown = (sum: number, day: string, { landmark, halfLifeDays }: PillarSettings): number =>
  scoreAt(sum, dayNumber(day), dayNumber(landmark), halfLifeDays);

/** All three sums as scores. What rounding leaves of signals that were taken back is nothing. */
export const shownScores = (sums: Record<PillarName, number>, day: string, pillars: Pillars): Record<PillarName, number> => ({
  loyalty: Math.max(0, shown(sums.loyalty, day, pillars.loyalty)),
  ties: Math.max(0, shown(sums.ties, day, pillars.ties)),
  reach: Math.max(0, shown(sums.reach, day, pillars.reach)),
});
