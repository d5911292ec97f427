import fc from 'fast-check';
import { PRIOR_HALF_LIFE_DAYS, intervalLogLikelihood, kaplanMeier, lambdaFromHalfLife, learnRate, priorFromHalfLife } from './contact-rate';

/** Weeks of remission under 6-MP (Freireich et al. 1963); + means censored. */
const FREIREICH = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'.split(' ');
const weeks = FREIREICH.map((entry) => parseInt(entry, 10));
const relapsed = FREIREICH.map((entry) => !entry.endsWith('+'));

const rate = fc.double({ min: 1e-6, max: 1, noNaN: true });
const day = fc.double({ min: 0, max: 1000, noNaN: true });

describe('the rate at which contact points go bad', () => {
  it('is ln 2 over the half-life, and the prior for email is 2.1 % a month', () => {
    expect(lambdaFromHalfLife(30)).toBeCloseTo(Math.LN2 / 30, 15);
    const monthlyLoss = 1 - Math.exp((-lambdaFromHalfLife(PRIOR_HALF_LIFE_DAYS.email) * 365.25) / 12);
    expect(monthlyLoss).toBeCloseTo(0.021, 4);
  });

  it('has priors of 5 years for phones, 6 for postal addresses and 10 for chat accounts', () => {
    const { phone, postal, chat } = PRIOR_HALF_LIFE_DAYS;
    expect([phone, postal, chat].map((days) => days / 365.25)).toEqual([5, 6, 10]);
  });

  it('is 9 / 359 a week for the Freireich 6-MP data without a prior', () => {
    const failures = relapsed.filter(Boolean).length;
    const exposureDays = weeks.reduce((sum, week) => sum + week, 0);
    expect([failures, exposureDays]).toEqual([9, 359]);
    expect(learnRate({ failures, exposureDays, priorFailures: 0, priorExposureDays: 0 })).toBe(9 / 359);
  });

  it('is that of the prior before anything is seen, and that of the data when much is seen', () => {
    const prior = priorFromHalfLife(PRIOR_HALF_LIFE_DAYS.email, 2);
    expect(learnRate({ ...prior, failures: 0, exposureDays: 0 })).toBeCloseTo(lambdaFromHalfLife(PRIOR_HALF_LIFE_DAYS.email), 15);
    expect(learnRate({ ...prior, failures: 2e5, exposureDays: 1e8 })).toBeCloseTo(0.002, 6);
  });

  it('lies between that of the prior and that of the data', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 1, max: 1e6, noNaN: true }), day, (failures, exposureDays, halfLife) => {
        const prior = priorFromHalfLife(halfLife + 1);
        const bounds = [failures / exposureDays, lambdaFromHalfLife(halfLife + 1)].sort((a, b) => a - b);
        const learned = learnRate({ ...prior, failures, exposureDays });
        expect(learned).toBeGreaterThanOrEqual(bounds[0]! * (1 - 1e-12));
        expect(learned).toBeLessThanOrEqual(bounds[1]! * (1 + 1e-12));
      }),
    );
  });
});

describe('the likelihood of a failure in a window', () => {
  it('is e^(-λa) - e^(-λb)', () => {
    expect(intervalLogLikelihood(0.1, 2, 5)).toBeCloseTo(Math.log(Math.exp(-0.2) - Math.exp(-0.5)), 14);
  });

  it('is that of survival when the window has no end', () => {
    expect(intervalLogLikelihood(0.1, 7, Infinity)).toBeCloseTo(-0.7, 14);
  });

  it('keeps its digits where the plain difference loses them all', () => {
    expect(intervalLogLikelihood(1e-12, 0, 1e-6)).toBeCloseTo(Math.log(1e-18), 9);
  });

  it('sums to one over windows that cover all time', () => {
    fc.assert(
      fc.property(rate, fc.uniqueArray(day, { maxLength: 10 }), (lambda, cuts) => {
        const edges = [...new Set([0, ...cuts.map((cut) => cut + 1), Infinity])].sort((a, b) => a - b);
        const total = edges.slice(1).reduce((sum, to, i) => sum + Math.exp(intervalLogLikelihood(lambda, edges[i]!, to)), 0);
        expect(total).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is greatest near the rate that made it so', () => {
    const windows: [number, number][] = Array.from({ length: 50 }, (_, i) => {
      const failedOn = -Math.log(1 - (i + 0.5) / 50) / 0.02;
      return [Math.floor(failedOn), Math.floor(failedOn) + 1];
    });
    const at = (lambda: number) => windows.reduce((sum, [from, to]) => sum + intervalLogLikelihood(lambda, from, to), 0);
    expect(at(0.02)).toBeGreaterThan(Math.max(at(0.015), at(0.027)));
  });
});

describe('the Kaplan–Meier estimate', () => {
  it('gives the published values for the Freireich 6-MP data', () => {
    const steps = kaplanMeier(weeks, relapsed);
    expect(steps.map((step) => step.time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(steps.map((step) => step.survival.toFixed(3))).toEqual(['0.857', '0.807', '0.753', '0.690', '0.627', '0.538', '0.448']);
    expect(steps.map((step) => step.atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
  });

  it('is the plain share of survivors when nobody is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), (times) => {
        for (const { time, survival } of kaplanMeier(times, times.map(() => true))) {
          expect(survival).toBeCloseTo(times.filter((t) => t > time).length / times.length, 9);
        }
      }),
    );
  });

  it('never rises, stays within 0 and 1, and does not depend on order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean())), (seen) => {
        const run = (list: typeof seen) => kaplanMeier(list.map(([t]) => t), list.map(([, failed]) => failed));
        const values = [1, ...run(seen).map((step) => step.survival)];
        expect(values.every((value, i) => value >= 0 && (i === 0 || value <= values[i - 1]!))).toBe(true);
        expect(run([...seen].reverse())).toEqual(run(seen));
      }),
    );
  });

  it('has no steps when nothing failed', () => {
    expect(kaplanMeier([], [])).toEqual([]);
    expect(kaplanMeier([3, 4], [false, false])).toEqual([]);
  });
});

describe('the rate of contact points', () => {
  it.each([
    ['a half-life of zero', () => lambdaFromHalfLife(0)],
    ['a prior without weight', () => priorFromHalfLife(100, 0)],
    ['a rate without exposure', () => learnRate({ failures: 1, exposureDays: 0, priorFailures: 0, priorExposureDays: 0 })],
    ['negative failures', () => learnRate({ failures: -1, exposureDays: 1, priorFailures: 2, priorExposureDays: 1 })],
    ['an empty window', () => intervalLogLikelihood(0.1, 5, 5)],
    ['a window that starts before the life', () => intervalLogLikelihood(0.1, -1, 5)],
    ['a rate of zero in a window', () => intervalLogLikelihood(0, 1, 5)],
    ['lists of different length', () => kaplanMeier([1], [])],
    ['a negative time', () => kaplanMeier([-1], [true])],
  ])('refuses %s', (_, act) => {
    expect(act).toThrow(RangeError);
  });
});
