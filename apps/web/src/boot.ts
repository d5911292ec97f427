import type { AppShellQuery, Clock, Language } from '@kith/web/data';

/** What the browser gets with the page to take it over. */
export interface Boot {
  status: number;
  language: Language;
  clock: Clock;
  /** The place in the signal log that the page was rendered from. */
  at?: string;
  shell: AppShellQuery;
  /** The page's query and its answer. */
  variables?: unknown;
  data?: unknown;
}
