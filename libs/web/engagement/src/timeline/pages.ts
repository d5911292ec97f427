import type { Timeline_timelineFragment as Page } from './timeline.generated';

/** Puts older signals behind what is shown. */
export function appendOlder<Timeline extends Page>(shown: Timeline, older: Timeline): Timeline {
  const seen = new Set(shown.items.map(({ cursor }) => cursor));
  return { ...older, items: [...shown.items, ...older.items.filter(({ cursor }) => !seen.has(cursor))] };
}

/** Puts what has happened since in front of what is shown; null when so much has happened that there is a gap between the two. */
export function prependNewer<Timeline extends Page>(shown: Timeline, newest: Timeline): Timeline | null {
  const seen = new Set(shown.items.map(({ cursor }) => cursor));
  const newer = newest.items.filter(({ cursor }) => !seen.has(cursor));
  if (newer.length === newest.items.length && shown.items.length > 0 && newest.pageInfo.hasNextPage) return null;
  return { ...shown, items: [...newer, ...shown.items] };
}
