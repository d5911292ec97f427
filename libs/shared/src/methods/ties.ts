import { notNegative } from './ranges';

/**
 * The effective number of ties: (Σs)² / Σs² over the strengths s of a member's ties. n equal ties give n, one tie among many weak
 * ones gives nearly 1, none gives 0. Strengths are in any one unit: stored sums of forward decay serve as well as scores, since a
 * common factor cancels. RangeError when a strength is negative or not finite. Source: participation ratio, the inverse of the
 * Herfindahl–Hirschman index; Laakso and Taagepera, "Effective" Number of Parties, 1979.
 *
 * Strengths are divided by the greatest first, because the square of a stored sum may exceed a double: SQL must do likewise.
 */
export function effectiveTies(strengths: readonly number[]): number {
  let greatest = 0;
  for (const strength of strengths) greatest = Math.max(greatest, notNegative(strength, 'The strength of a tie'));
  if (greatest === 0) return 0;
  let sum = 0;
  let squares = 0;
  for (const strength of strengths) {
    const share = strength / greatest;
    sum += share;
    squares += share * share;
  }
  return (sum * sum) / squares;
}
