import fc from 'fast-check';
import { effectiveTies } from './ties';

const strengths = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });

describe('the effective number of ties', () => {
  it('is the number of partners when all ties are equally strong', () => {
    expect(effectiveTies([3])).toBe(1);
    expect(effectiveTies([2, 2, 2, 2])).toBe(4);
  });

  it('is (Σs)² / Σs²', () => {
    expect(effectiveTies([3, 1])).toBeCloseTo(16 / 10, 12);
    expect(effectiveTies([10, 5, 5])).toBeCloseTo(400 / 150, 12);
  });

  it('is hardly more than one when one friend outweighs many acquaintances', () => {
    expect(effectiveTies([1000, ...Array<number>(20).fill(1)])).toBeLessThan(1.05);
  });

  it('is nothing without ties', () => {
    expect(effectiveTies([])).toBe(0);
    expect(effectiveTies([0, 0])).toBe(0);
  });

  it('lies between one and the number of partners', () => {
    fc.assert(
      fc.property(strengths, (s) => {
        expect(effectiveTies(s)).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(effectiveTies(s)).toBeLessThanOrEqual(s.length * (1 + 1e-12));
      }),
    );
  });

  it('does not depend on the unit, not even where squares would overflow or vanish', () => {
    fc.assert(
      fc.property(strengths, fc.integer({ min: -900, max: 900 }), (s, exponent) => {
        expect(effectiveTies(s.map((one) => one * 2 ** exponent))).toBeCloseTo(effectiveTies(s), 9);
      }),
    );
  });

  it('does not depend on the order of partners', () => {
    fc.assert(fc.property(strengths, (s) => Math.abs(effectiveTies(s) - effectiveTies([...s].reverse())) < 1e-9));
  });

  it('refuses a strength that is negative or not a number', () => {
    expect(() => effectiveTies([1, -1])).toThrow(RangeError);
    expect(() => effectiveTies([NaN])).toThrow(RangeError);
  });
});
