/**
 * SQL: a member's sum of a pillar for ranking, seen from the reference day (a parameter such as `$1`). Scores of one day rank as their sums
 * do. A member for whom something counted after the reference day is shown on that later day, so her sum is brought down to what her
 * score is then.
 */
export const rankedSum = (alias: string, pillar: 'loyalty' | 'ties' | 'reach', referenceDay: string): string =>
  `(case when ${alias}.moved_day > ${referenceDay}::date
      then ${alias}.${pillar} / (select engagement_decay(${alias}.moved_day, ${referenceDay}::date, p.half_life_days) from engagement_pillar p where p.pillar = '${pillar}')
      else ${alias}.${pillar} end)`;
