import fc from 'fast-check';
import { lambdaFromHalfLife } from './contact-rate';
import {
  DELIVERED_CEILING, EVIDENCE_KINDS, type EvidenceKind, type FreshnessState,
  applyEvidence, freshnessWord, replayEvidence, staleOn, validityAt,
} from './freshness';

const START = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const later = (days: number) => START + days * DAY;
const point = (validity: number, ratePerDay = lambdaFromHalfLife(1000)): FreshnessState => ({ validity, asOf: START, ratePerDay });
const after = (validity: number, kind: EvidenceKind, days = 0) => applyEvidence(point(validity), kind, later(days)).validity;

const validity = fc.double({ min: 0, max: 1, noNaN: true });
const rate = fc.double({ min: 0, max: 0.1, noNaN: true });
const state = fc.record({ validity, asOf: fc.constant(START), ratePerDay: rate });
const days = fc.double({ min: 0, max: 20_000, noNaN: true });
const kind = fc.constantFrom(...EVIDENCE_KINDS);
const NO_EVIDENCE = ['mailbox-full', 'blocked', 'policy', 'spam'] as const;

describe('the validity of a contact point', () => {
  it('is .938 after 90 days and .879 after 180 at a loss of 23 % a year', () => {
    const confirmed = point(1, -Math.log(1 - 0.23) / 365);
    expect(validityAt(confirmed, later(90))).toBeCloseTo(0.938, 3);
    expect(validityAt(confirmed, new Date(later(180)))).toBeCloseTo(0.879, 3);
  });

  it('halves in one half-life', () => {
    expect(validityAt(point(0.8, lambdaFromHalfLife(365)), later(365))).toBeCloseTo(0.4, 12);
  });

  it('is what it was at its evidence when asked about an earlier instant', () => {
    expect(validityAt(point(0.7), later(-100))).toBe(0.7);
  });

  it('stays within 0 and 1 and never rises without evidence', () => {
    fc.assert(
      fc.property(state, days, days, (s, a, b) => {
        const [sooner, then] = [validityAt(s, later(Math.min(a, b))), validityAt(s, later(Math.max(a, b)))];
        expect(then).toBeLessThanOrEqual(sooner);
        expect(then).toBeGreaterThanOrEqual(0);
        expect(sooner).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the same whether it is written down on the way or not', () => {
    fc.assert(
      fc.property(state, days, days, (s, a, b) => {
        const midway = { ...s, validity: validityAt(s, later(a)), asOf: later(a) };
        expect(validityAt(midway, later(a + b))).toBeCloseTo(validityAt(s, later(a + b)), 9);
      }),
    );
  });
});

describe('evidence about a contact point', () => {
  it('resets it by a typed code or a reply, even when it was dead', () => {
    expect([after(0.1, 'code-typed'), after(0.1, 'reply'), after(0, 'code-typed'), after(0, 'reply')]).toEqual([1, 1, 1, 1]);
  });

  it('nearly resets it by a click or a check-in', () => {
    expect(after(0.5, 'click')).toBeCloseTo(0.99, 12);
    expect(after(0.2, 'check-in')).toBeGreaterThan(0.95);
  });

  it('raises it a little by a delivery: .5 becomes .6', () => {
    expect(after(0.5, 'delivered')).toBeCloseTo(0.6, 12);
  });

  it('never makes it fresh by deliveries alone, and does not lower what is fresher', () => {
    let s = point(0.3);
    for (let week = 1; week <= 50; week++) s = applyEvidence(s, 'delivered', later(week * 7));
    expect(s.validity).toBe(DELIVERED_CEILING);
    expect(freshnessWord(s, s.asOf, true)).toBe('ageing');
    expect(after(0.9, 'delivered')).toBe(0.9);
  });

  it('lowers it by a soft bounce: .5 becomes a third', () => {
    expect(after(0.5, 'soft-bounce')).toBeCloseTo(1 / 3, 12);
    expect(after(1, 'soft-bounce')).toBeLessThan(1);
  });

  it('kills it by a hard bounce until it is confirmed again', () => {
    let s = applyEvidence(point(1), 'hard-bounce', later(1));
    expect(s.validity).toBe(0);
    for (const weak of ['delivered', 'click', 'check-in', 'soft-bounce'] as const) s = applyEvidence(s, weak, later(2));
    expect(freshnessWord(s, later(3), true)).toBe('dead');
    expect(freshnessWord(applyEvidence(s, 'reply', later(3)), later(3), true)).toBe('fresh');
  });

  it.each(NO_EVIDENCE)('is not given by %s: the person has not gone', (none) => {
    const s = point(0.7);
    expect(applyEvidence(s, none, later(10))).toBe(s);
  });

  it('ages the point up to the instant of the evidence first, and dates it then', () => {
    const s = applyEvidence(point(1, lambdaFromHalfLife(100)), 'soft-bounce', later(100));
    expect(s.validity).toBeCloseTo(1 / 3, 12);
    expect(s).toMatchObject({ asOf: later(100), ratePerDay: lambdaFromHalfLife(100) });
  });

  it('counts as of the last evidence when it is overtaken by seconds', () => {
    const s = applyEvidence(point(0.5), 'click', START - 5000);
    expect(s).toMatchObject({ asOf: START, validity: expect.closeTo(0.99, 12) });
  });

  it('keeps validity within 0 and 1; good evidence never lowers it, bad evidence never raises it', () => {
    fc.assert(
      fc.property(state, kind, days, (s, k, d) => {
        const before = validityAt(s, later(d));
        const now = validityAt(applyEvidence(s, k, later(d)), later(d));
        expect(now >= 0 && now <= 1).toBe(true);
        if (['code-typed', 'reply', 'click', 'check-in', 'delivered'].includes(k)) expect(now).toBeGreaterThanOrEqual(before);
        else expect(now).toBeLessThanOrEqual(Math.max(before, 1e-6));
      }),
    );
  });

  it('never leaves a point dead except by a hard bounce', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, fc.double({ min: 0, max: 1e6, noNaN: true }))), (evidence) => {
        let s = point(1, 0.1);
        let dead = false;
        for (const [k, d] of evidence.sort((a, b) => a[1] - b[1])) {
          s = applyEvidence(s, k, later(d));
          if (k === 'hard-bounce') dead = true;
          if (k === 'reply' || k === 'code-typed') dead = false;
          expect(s.validity === 0).toBe(dead);
          if (!dead && !NO_EVIDENCE.includes(k as never)) expect(s.validity).toBeGreaterThan(4e-7);
        }
      }),
    );
  });

  it('replayed gives the same state whatever the order of arrival', () => {
    const evidence = fc.array(fc.record({ kind, at: fc.integer({ min: 0, max: 5 }).map(later) }), { maxLength: 20 });
    const shuffled = evidence.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(fc.property(shuffled, ([list, late]) => expect(replayEvidence(point(0.6), late)).toEqual(replayEvidence(point(0.6), list))));
  });

  it('replayed puts a late hard bounce before the confirmation that followed it', () => {
    const s = replayEvidence(point(0.6), [{ kind: 'code-typed', at: later(9) }, { kind: 'hard-bounce', at: new Date(later(2)) }]);
    expect(s.validity).toBe(1);
  });
});

describe('the word for a contact point', () => {
  it.each([[1, 'fresh'], [0.8, 'fresh'], [0.79, 'ageing'], [0.5, 'ageing'], [0.49, 'stale'], [1e-9, 'stale'], [0, 'dead']] as const)(
    'for a validity of %d is %s',
    (v, word) => expect(freshnessWord(point(v), START, true)).toBe(word),
  );

  it('is unverified until the point was confirmed once, unless it is dead', () => {
    expect(freshnessWord(point(0.9), START, false)).toBe('unverified');
    expect(freshnessWord(point(0), START, false)).toBe('dead');
  });

  it('follows the passing of time', () => {
    const s = point(1, lambdaFromHalfLife(100));
    expect([0, 32, 33, 99, 101, 1e6].map((d) => freshnessWord(s, later(d), true))).toEqual(['fresh', 'fresh', 'ageing', 'ageing', 'stale', 'stale']);
  });
});

describe('the instant at which a contact point goes stale', () => {
  it('is one half-life after a confirmation', () => {
    expect(staleOn(point(1, lambdaFromHalfLife(100)))).toEqual(new Date(later(100)));
  });

  it('is the instant of the evidence itself when validity is just one half, and is rounded up to the millisecond', () => {
    expect(staleOn(point(0.5))).toEqual(new Date(START));
    expect(staleOn(point(1, lambdaFromHalfLife(1.5 / DAY)))).toEqual(new Date(START + 2));
  });

  it('is where validity is one half', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1, noNaN: true }), fc.double({ min: 1e-5, max: 0.1, noNaN: true }), (v, r) => {
        const s = point(v, r);
        expect(validityAt(s, staleOn(s)!)).toBeCloseTo(0.5, 8);
      }),
    );
  });

  it('does not exist for a point that is dead or already stale, or that never ages', () => {
    expect([point(0), point(0.49), point(1, 0), point(1, 1e-300)].map(staleOn)).toEqual([null, null, null, null]);
  });
});

describe('freshness', () => {
  it.each([
    ['a validity above one', () => validityAt(point(1.1), START)],
    ['a validity that is not a number', () => staleOn(point(NaN))],
    ['a negative rate', () => validityAt(point(1, -1), START)],
    ['an invalid instant', () => applyEvidence(point(1), 'reply', new Date('never'))],
    ['an unknown kind of evidence', () => applyEvidence(point(1), 'rumour' as EvidenceKind, START)],
  ])('refuses %s', (_, act) => {
    expect(act).toThrow(RangeError);
  });
});
