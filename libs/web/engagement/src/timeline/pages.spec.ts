import { appendOlder, prependNewer } from './pages';
import type { Timeline_timelineFragment } from './timeline.generated';

function page(cursors: string[], hasNextPage = false): Timeline_timelineFragment {
  const items = cursors.map((cursor) => ({ cursor, kind: 'post.read', occurredAt: '2026-01-01T00:00:00Z', day: '2026-05-11', acted: true, value: null, title: null, url: null, excerpt: null, partner: null }));
  return { items, pageInfo: { endCursor: cursors.at(-1) ?? null, hasNextPage } };
}
const cursors = (timeline: Timeline_timelineFragment | null) => timeline?.items.map(({ cursor }) => cursor);

describe('A timeline', () => {
  it('grows at its end without repeating a signal', () => {
    const grown = appendOlder(page(['5', '4'], true), page(['4', '3', '2'], true));
    expect(cursors(grown)).toEqual(['5', '4', '3', '2']);
    expect(grown.pageInfo).toEqual({ endCursor: '2', hasNextPage: true });
  });

  it('grows at its head and keeps where it ends', () => {
    const grown = prependNewer(page(['3', '2'], true), page(['5', '4', '3'], true));
    expect(cursors(grown)).toEqual(['5', '4', '3', '2']);
    expect(grown?.pageInfo).toEqual({ endCursor: '2', hasNextPage: true });
  });

  it('tells of a gap instead of hiding it', () => {
    expect(prependNewer(page(['3', '2']), page(['9', '8', '7'], true))).toBeNull();
    expect(cursors(prependNewer(page([]), page(['2', '1'])))).toEqual(['2', '1']);
  });
});
