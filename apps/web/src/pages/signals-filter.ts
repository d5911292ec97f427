import type { SignalsOf } from '@kith/web/engagement';
import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Only the signals behind one number, as the address says; null: all of them. */
export function signalsFilterOf(search: URLSearchParams): SignalsOf | null {
  const countsAs = search.get('counts');
  const day = search.get('day');
  if (!countsAs) return null;
  return day && /^\d{4}-\d\d-\d\d$/.test(day) ? { countsAs, day } : { countsAs };
}

export function signalsQuery({ countsAs, day }: SignalsOf): Record<string, string | undefined> {
  return { counts: countsAs, day };
}

/** Where the timeline is on the page, as it stands in the address. */
export const timelineId = 'timeline';

/** Goes to the timeline whenever a link says so, even if it leads to the same address twice. */
export function useScrollToTimeline(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash === `#${timelineId}`) document.getElementById(timelineId)?.scrollIntoView({ block: 'start' });
  }, [hash, key]);
}
