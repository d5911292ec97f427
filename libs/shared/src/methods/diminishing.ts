/**
 * Diminishing returns: n signals of one kind by one member on one day count as f(n) signals, so that fifty one-word replies are not
 * worth fifty replies. f is concave, hence the first always counts most. A rule of the product.
 */
import { finite } from './ranges';

/**
 * f(n): 0 for n <= 0, n up to 1, then √n, and never more than `cap`. n is a count (fractions allowed); the cap is in the unit of the result,
 * that is in full signals (a cap of 5 is reached at n = 25); without it there is none. RangeError when n is not finite or
 * the cap is negative or NaN.
 */
export function diminished(n: number, cap = Infinity): number {
  if (!(cap >= 0)) throw new RangeError(`The cap must not be negative, but is ${cap}.`);
  if (finite(n, 'The count') <= 0) return 0;
  return Math.min(n <= 1 ? n : Math.sqrt(n), cap);
}

/**
 * What a daily count adds when it goes from one n to another: f(nAfter) - f(nBefore), in full signals; negative when the count falls
 * (a signal taken back). Increments telescope: any slicing of a day gives the same total. RangeError as for `diminished`.
 */
export function increment(nBefore: number, nAfter: number, cap = Infinity): number {
  return diminished(nAfter, cap) - diminished(nBefore, cap);
}
