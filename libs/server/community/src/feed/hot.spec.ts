import fc from 'fast-check';
import { hotHalfLifeDays, hotOf } from './hot';

const day = (text: string, counts: Partial<{ comments: number; praise: number; reads: number }>) => ({ day: text, comments: 0, praise: 0, reads: 0, ...counts });
const at = new Date('2026-05-01T12:00:00Z');

it('is log2 of the forward-decayed points', () => {
  // 2026-05-01T12:00Z is day 20574.5; 10 points at once.
  expect(hotOf(at, [])).toBeCloseTo(20_574.5 / 3 + Math.log2(10), 9);
  // On the third day after, the post itself counts 2^(-2.5/3), four comments √4 · 10, two praises 2 · 5, three readings 3.
  expect(hotOf(at, [day('2026-05-04', { comments: 4, praise: 2, reads: 3 })])).toBeCloseTo(20_577 / 3 + Math.log2(10 * 2 ** (-2.5 / 3) + 20 + 10 + 3), 9);
});

it('ranks a younger post above an equal one, and one half-life is worth a factor of two', () => {
  const later = new Date(at.getTime() + hotHalfLifeDays * 86_400_000);
  expect(hotOf(later, []) - hotOf(at, [])).toBeCloseTo(1, 9);
});

it('never falls when more happens, and does not depend on the order of the days', () => {
  const days = fc.array(fc.record({ offset: fc.integer({ min: -2_000, max: 2_000 }), comments: fc.nat(50), praise: fc.nat(50), reads: fc.nat(500) }), { maxLength: 12 });
  fc.assert(fc.property(days, fc.nat(11), (entries, place) => {
    const dated = entries.map(({ offset, ...counts }) => day(new Date(at.getTime() + offset * 86_400_000).toISOString().slice(0, 10), counts));
    const hot = hotOf(at, dated);
    expect(Number.isFinite(hot)).toBe(true);
    expect(Math.abs(hotOf(at, [...dated].reverse()) - hot)).toBeLessThan(1e-9 * hot);
    if (dated[place]) expect(hotOf(at, dated.map((entry, n) => (n === place ? { ...entry, praise: entry.praise + 1 } : entry)))).toBeGreaterThanOrEqual(hot);
  }));
});
