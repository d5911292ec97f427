import fc from 'fast-check';
import { type Band, type BandMember, bandCuts, bandOf, bandsOf } from './bands';

const TODAY = 20_000;
const period = { referenceDay: TODAY };

/** Few different loyalties, so that ties are common. */
const member = fc.record({
  id: fc.integer({ min: 1, max: 1_000_000 }),
  loyalty: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 1e300, noNaN: true })),
  writes: fc.boolean(),
  lastDay: fc.option(fc.integer({ min: TODAY - 400, max: TODAY + 1 })),
});
const members = fc.uniqueArray(member, { selector: (m) => m.id, maxLength: 150 });

const writers = (n: number, loyalty: (i: number) => number = (i) => i): BandMember<number>[] =>
  Array.from({ length: n }, (_, i) => ({ id: i + 1, loyalty: loyalty(i), writes: true, lastDay: TODAY }));
const sizes = (bands: Map<unknown, Band>) => {
  const size = { core: 0, golden: 0, regular: 0, silent: 0, dormant: 0 };
  for (const band of bands.values()) size[band]++;
  return size;
};

describe('bands', () => {
  it('are a top 5 % and a top 20 % of the writers who are not dormant', () => {
    expect(sizes(bandsOf(writers(100), period))).toEqual({ core: 5, golden: 15, regular: 80, silent: 0, dormant: 0 });
    expect(sizes(bandsOf(writers(140), period))).toMatchObject({ core: 7, golden: 21, regular: 112 });
  });

  it('round in favour of the higher band, so that one writer alone is core', () => {
    expect([1, 2, 5, 6, 20, 21].map((n) => sizes(bandsOf(writers(n), period)))).toMatchObject([
      { core: 1, golden: 0, regular: 0 },
      { core: 1, golden: 0, regular: 1 },
      { core: 1, golden: 0, regular: 4 },
      { core: 1, golden: 1, regular: 4 },
      { core: 1, golden: 3, regular: 16 },
      { core: 2, golden: 3, regular: 16 },
    ]);
  });

  it('do not count silent or dormant members in the share', () => {
    const readers = writers(500).map((m) => ({ ...m, id: m.id + 1000, writes: false, loyalty: 1e9 }));
    const gone = writers(500).map((m) => ({ ...m, id: m.id + 2000, lastDay: TODAY - 181, loyalty: 1e9 }));
    expect(sizes(bandsOf([...gone, ...readers, ...writers(20)], period))).toEqual({ core: 1, golden: 3, regular: 16, silent: 500, dormant: 500 });
  });

  it('call a member dormant after more than 180 days without a signal, or without any signal ever', () => {
    const last = (lastDay: number | null) => ({ id: 1, loyalty: 1, writes: false, lastDay });
    const cuts = bandCuts([] as BandMember<number>[], period);
    expect([TODAY, TODAY - 180, TODAY - 181, null].map((day) => bandOf(last(day), cuts, period))).toEqual(['silent', 'silent', 'dormant', 'dormant']);
    expect(bandOf(last(TODAY - 31), cuts, { ...period, dormantAfterDays: 30 })).toBe('dormant');
  });

  it('call a reader who never wrote silent, however loyal', () => {
    expect(bandsOf([{ id: 'reader', loyalty: 99, writes: false, lastDay: TODAY }, { id: 'writer', loyalty: 0, writes: true, lastDay: TODAY }], period)).toEqual(
      new Map([['reader', 'silent'], ['writer', 'core']]),
    );
  });

  it('settle equal loyalty by id, so that the share holds even when all are equal', () => {
    const bands = bandsOf(writers(40, () => 7).reverse(), period);
    expect([1, 2, 3, 8, 9].map((id) => bands.get(id))).toEqual(['core', 'core', 'golden', 'golden', 'regular']);
  });

  it('give cuts that are the last member of core and of golden', () => {
    expect(bandCuts(writers(100), period)).toEqual({ core: { loyalty: 95, id: 96 }, golden: { loyalty: 80, id: 81 } });
    expect(bandCuts(writers(3).map((m) => ({ ...m, writes: false })), period)).toEqual({ core: null, golden: null });
  });

  it('put every member into exactly one band, with shares that hold', () => {
    fc.assert(
      fc.property(members, (all) => {
        const bands = bandsOf(all, period);
        const size = sizes(bands);
        const ranked = size.core + size.golden + size.regular;
        expect([...bands.keys()]).toEqual(all.map((m) => m.id));
        expect(size.core).toBe(Math.floor((ranked + 19) / 20));
        expect(size.core + size.golden).toBe(Math.floor((ranked + 4) / 5));
        expect(size.silent).toBe(all.filter((m) => !m.writes && m.lastDay !== null && m.lastDay >= TODAY - 180).length);
        expect(size.dormant).toBe(all.filter((m) => m.lastDay === null || m.lastDay < TODAY - 180).length);
      }),
    );
  });

  it('never place a writer above one of higher loyalty', () => {
    const rank: Record<Band, number> = { core: 0, golden: 1, regular: 2, silent: 3, dormant: 4 };
    fc.assert(
      fc.property(members, (all) => {
        const bands = bandsOf(all, period);
        const ranked = all.filter((m) => rank[bands.get(m.id)!] <= 2).sort((a, b) => b.loyalty - a.loyalty || a.id - b.id);
        ranked.forEach((m, i) => i && expect(rank[bands.get(m.id)!]).toBeGreaterThanOrEqual(rank[bands.get(ranked[i - 1]!.id)!]));
      }),
    );
  });

  it('agree with the comparison that SQL makes with the cuts', () => {
    fc.assert(
      fc.property(members, (all) => {
        const { core, golden } = bandCuts(all, period);
        const bands = bandsOf(all, period);
        for (const m of all.filter((one) => one.writes && bands.get(one.id) !== 'dormant')) {
          const within = (cut: typeof core) => cut !== null && (m.loyalty > cut.loyalty || (m.loyalty === cut.loyalty && m.id <= cut.id));
          expect(bands.get(m.id)).toBe(within(core) ? 'core' : within(golden) ? 'golden' : 'regular');
        }
      }),
    );
  });

  it('do not depend on the order in which members come', () => {
    fc.assert(
      fc.property(members, (all) => {
        const [bands, reversed] = [bandsOf(all, period), bandsOf([...all].reverse(), period)];
        for (const { id } of all) expect(reversed.get(id)).toBe(bands.get(id));
      }),
    );
  });

  it.each([
    ['a loyalty that is not a number', [{ id: 1, loyalty: NaN, writes: false, lastDay: null }], period],
    ['a member who comes twice', [...writers(1), ...writers(1)], period],
    ['a reference day that is not a number', writers(1), { referenceDay: NaN }],
    ['a negative period', writers(1), { referenceDay: TODAY, dormantAfterDays: -1 }],
  ])('refuse %s', (_, all, when) => {
    expect(() => bandsOf(all, when)).toThrow(RangeError);
  });
});
