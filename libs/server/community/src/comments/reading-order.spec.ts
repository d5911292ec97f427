import fc from 'fast-check';
import { readingOrder } from './reading-order';

const comment = (id: number, parentId: number | null, deleted = false) => ({ id, parentId, deletedAt: deleted ? new Date() : null });
const order = (...comments: ReturnType<typeof comment>[]) => readingOrder(comments[0], comments.slice(1)).map(({ id }) => id);

it('puts each reply behind what it replies to, the older one first', () => {
  expect(order(comment(1, null), comment(2, 1), comment(3, 1), comment(4, 2), comment(5, 3), comment(6, 2))).toEqual([1, 2, 4, 6, 3, 5]);
});

it('drops deleted comments at the end of a line, and keeps those with something below them', () => {
  expect(order(comment(1, null, true), comment(2, 1, true), comment(3, 2), comment(4, 1, true), comment(5, 4, true))).toEqual([1, 2, 3]);
  expect(order(comment(1, null, true))).toEqual([]);
});

it('copes with a thread that is 50,000 replies deep', () => {
  const chain = Array.from({ length: 50_000 }, (_, place) => comment(place + 1, place || null));
  expect(order(...chain)).toHaveLength(50_000);
});

it('keeps every living comment once, behind its parent', () => {
  const branch = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 60 }).map((picks) =>
    picks.map(([pick, deleted], place) => comment(place + 1, place ? (pick % place) + 1 : null, deleted)));
  fc.assert(fc.property(branch, (comments) => {
    const ids = order(...comments);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, parentId, deletedAt } of comments) {
      if (!deletedAt) expect(ids).toContain(id);
      if (parentId && ids.includes(id)) expect(ids.indexOf(parentId)).toBeLessThan(ids.indexOf(id));
    }
  }));
});
