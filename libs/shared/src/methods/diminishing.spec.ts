import fc from 'fast-check';
import { diminished, increment } from './diminishing';

const count = fc.integer({ min: 0, max: 100_000 });
const cap = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined });

describe('diminishing returns', () => {
  it('counts nothing as nothing, the first signal in full and the rest by the root', () => {
    expect([-3, 0, 0.5, 1, 4, 50].map((n) => diminished(n))).toEqual([0, 0, 0.5, 1, 2, Math.sqrt(50)]);
  });

  it('never counts more than the cap', () => {
    expect([16, 25, 26, 1000].map((n) => diminished(n, 5))).toEqual([4, 5, 5, 5]);
    fc.assert(fc.property(count, fc.double({ min: 0, max: 100, noNaN: true }), (n, c) => diminished(n, c) <= c));
  });

  it('never falls when a signal is added, and adds no more for a later signal than for an earlier one', () => {
    fc.assert(
      fc.property(count, cap, (n, c) => {
        const [next, afterNext] = [increment(n, n + 1, c), increment(n + 1, n + 2, c)];
        expect(next).toBeGreaterThanOrEqual(0);
        expect(afterNext).toBeLessThanOrEqual(next + 1e-12);
      }),
    );
  });

  it('has increments that telescope, however a day is sliced', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 }), cap, (slices, c) => {
        let n = 0;
        let total = 0;
        for (const slice of slices) total += increment(n, (n += slice), c);
        expect(total).toBeCloseTo(diminished(n, c), 9);
      }),
    );
  });

  it('takes back exactly what it gave', () => {
    fc.assert(fc.property(count, count, cap, (a, b, c) => increment(a, b, c) + increment(b, a, c) === 0));
  });

  it('does not make fifty one-word replies worth fifty replies', () => {
    expect(diminished(50)).toBeLessThan(8);
  });

  it.each([
    ['a count that is not a number', () => diminished(NaN)],
    ['an endless count', () => diminished(Infinity, 5)],
    ['a negative cap', () => diminished(1, -1)],
    ['a cap that is not a number', () => increment(0, 1, NaN)],
  ])('refuses %s', (_, act) => {
    expect(act).toThrow(RangeError);
  });
});
