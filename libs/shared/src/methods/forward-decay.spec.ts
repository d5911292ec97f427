import fc from 'fast-check';
import { EXPONENT_MAX, dayOf, decayFactor, forwardDecayed, moveLandmark, scoreAt } from './forward-decay';

const LANDMARK = dayOf(Date.UTC(2024, 0, 1));
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
const halfLife = fc.integer({ min: 1, max: 365 });
const signal = fc.record({ day: fc.integer({ min: 0, max: 1500 }), weight: fc.double({ min: 0.01, max: 50, noNaN: true }) });

type Signal = { day: number; weight: number };
const sumOf = (signals: readonly Signal[], h: number, landmark = LANDMARK) =>
  signals.reduce((sum, { day, weight }) => sum + weight * decayFactor(LANDMARK + day, landmark, h), 0);
const directScore = (signals: readonly Signal[], now: number, h: number) =>
  signals.reduce((score, { day, weight }) => score + weight * 2 ** (-(now - day) / h), 0);
const relativeGap = (a: number, b: number) => Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);

describe('forward decay', () => {
  it('gives the score of the worked example: half-life 30 days, seen on day 60', () => {
    const signals = [{ day: 0, weight: 5 }, { day: 10, weight: 2 }, { day: 30, weight: 3 }, { day: 45, weight: 1 }];
    expect(scoreAt(sumOf(signals, 30), LANDMARK + 60, LANDMARK, 30)).toBeCloseTo(4.0870673, 7);
  });

  it('gives the weights, count, sum and mean of the example in the paper', () => {
    const stream = [[105, 4], [107, 8], [103, 3], [108, 6], [104, 4]].map(([time, value]) => ({ time: time!, value: value! }));
    const decayed = forwardDecayed(stream, 100, 110, (n) => n ** 2);
    [0.25, 0.49, 0.09, 0.64, 0.16].forEach((weight, i) => expect(decayed.weights[i]).toBeCloseTo(weight, 12));
    expect(decayed.count).toBeCloseTo(1.63, 12);
    expect(decayed.sum).toBeCloseTo(9.67, 12);
    expect(decayed.mean).toBeCloseTo(5.9325, 4);
  });

  it('is the general form with g(n) = 2^(n/h)', () => {
    fc.assert(
      fc.property(fc.array(signal, { minLength: 1 }), halfLife, (signals, h) => {
        const stream = signals.map(({ day, weight }) => ({ time: day, value: weight }));
        const general = forwardDecayed(stream, 0, 1500, (n) => decayFactor(n, 0, h)).sum;
        // beyond the bound of the exponent both are clamped alike
        expect(relativeGap(general, scoreAt(sumOf(signals, h), LANDMARK + 1500, LANDMARK, h))).toBeLessThan(1e-9);
      }),
    );
  });

  it('halves a score every half-life and leaves it alone on the day of the signal', () => {
    const sum = 8 * decayFactor(100, 0, 30);
    expect([100, 130, 160].map((day) => scoreAt(sum, day, 0, 30))).toEqual([8, 4, 2].map((n) => expect.closeTo(n, 12)));
  });

  it('gives the same score whatever the order of arrival', () => {
    const shuffled = fc
      .array(signal, { minLength: 1, maxLength: 60 })
      .chain((signals) => fc.tuple(fc.constant(signals), fc.shuffledSubarray(signals, { minLength: signals.length })));
    fc.assert(
      fc.property(shuffled, halfLife, ([signals, late], h) => {
        expect(relativeGap(sumOf(signals, h), sumOf(late, h))).toBeLessThan(1e-9);
      }),
    );
  });

  it('equals the decay of each signal by its own age', () => {
    const longHalfLife = fc.integer({ min: 3, max: 365 });
    fc.assert(
      fc.property(fc.array(signal, { minLength: 1 }), longHalfLife, fc.integer({ min: 1500, max: 2500 }), (signals, h, now) => {
        expect(relativeGap(scoreAt(sumOf(signals, h), LANDMARK + now, LANDMARK, h), directScore(signals, now, h))).toBeLessThan(1e-9);
      }),
    );
  });

  it('keeps the order of two members from one day to any other', () => {
    fc.assert(
      fc.property(fc.array(signal), fc.array(signal), halfLife, fc.array(fc.integer({ min: 0, max: 3000 })), (a, b, h, days) => {
        const [sumA, sumB] = [sumOf(a, h), sumOf(b, h)];
        for (const day of days) {
          const gap = scoreAt(sumA, LANDMARK + day, LANDMARK, h) - scoreAt(sumB, LANDMARK + day, LANDMARK, h);
          if (gap !== 0) expect(Math.sign(gap)).toBe(Math.sign(sumA - sumB));
        }
      }),
    );
  });

  it('keeps scores when the landmark moves, before and after further signals', () => {
    const longHalfLife = fc.integer({ min: 20, max: 365 });
    fc.assert(
      fc.property(fc.array(signal, { minLength: 1 }), fc.array(signal), fc.integer({ min: 0, max: 1500 }), longHalfLife, (before, after, move, h) => {
        const landmark = LANDMARK + move;
        const moved = moveLandmark(sumOf(before, h), LANDMARK, landmark, h) + sumOf(after, h, landmark);
        const stayed = sumOf([...before, ...after], h);
        const now = LANDMARK + 2000;
        expect(relativeGap(scoreAt(moved, now, landmark, h), scoreAt(stayed, now, LANDMARK, h))).toBeLessThan(1e-9);
      }),
    );
  });

  it('forgets a sum that a move of the landmark makes negligible, so that it never underflows later', () => {
    expect(moveLandmark(1, 0, 700, 7)).toBe(2 ** -100);
    expect(moveLandmark(1, 0, 7 * 200, 7)).toBe(0);
  });

  it('never overflows and never becomes zero, however far the day', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, fc.double({ min: Number.MIN_VALUE, max: 1e308, noNaN: true }), (day, landmark, h) => {
        const factor = decayFactor(day, landmark, h);
        expect(factor).toBeGreaterThan(0);
        expect(factor * 2 ** 63).toBeLessThan(Infinity);
        expect(2 ** -114 / factor).toBeGreaterThan(0);
        expect(Number.isFinite(scoreAt(Number.MAX_VALUE, day, landmark, h))).toBe(true);
      }),
    );
  });

  it('holds at least 78 years from the landmark at a half-life of 30 days without being clamped', () => {
    const day = 78 * 365.25;
    expect(decayFactor(day, 0, 30)).toBe(2 ** (day / 30));
    expect(decayFactor(85 * 365.25, 0, 30)).toBe(2 ** EXPONENT_MAX);
  });

  it('does not overflow with a half-life of 7 days and a landmark of 2020 in the year 2039', () => {
    expect(decayFactor(dayOf(Date.UTC(2039, 7, 11)), dayOf(Date.UTC(2020, 0, 1)), 7)).toBe(2 ** EXPONENT_MAX);
  });

  it('counts days in UTC from 1970, downwards before it', () => {
    expect(dayOf(new Date('1970-01-01T23:59:59.999Z'))).toBe(0);
    expect(dayOf(new Date('1970-01-02T00:00:00Z'))).toBe(1);
    expect(dayOf(new Date('1969-12-31T23:59:59Z'))).toBe(-1);
    expect(dayOf(Date.UTC(2026, 10, 22, 5))).toBe(20_779);
  });

  it('has no mean without items', () => {
    expect(forwardDecayed([], 0, 1, (n) => n)).toEqual({ weights: [], count: 0, sum: 0, mean: null });
  });

  it.each([
    ['a half-life of zero', () => decayFactor(1, 0, 0)],
    ['a day that is not a number', () => decayFactor(NaN, 0, 30)],
    ['an infinite sum', () => scoreAt(Infinity, 1, 0, 30)],
    ['an invalid date', () => dayOf(new Date('never'))],
    ['a landmark that moves backwards', () => moveLandmark(1, 10, 9, 30)],
    ['a landmark that moves too far at once', () => moveLandmark(1, 0, 30 * 961, 30)],
    ['an item before the landmark', () => forwardDecayed([{ time: 9, value: 1 }], 10, 20, (n) => n)],
    ['an item of the future', () => forwardDecayed([{ time: 21, value: 1 }], 10, 20, (n) => n)],
    ['a g that is zero now', () => forwardDecayed([], 10, 10, (n) => n)],
  ])('refuses %s', (_, act) => {
    expect(act).toThrow(RangeError);
  });
});
