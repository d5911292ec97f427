import type { MembersList_connectionFragment } from './members-list.generated';
import { bands, type Band } from '../score/bands';

export type Freshness = NonNullable<MembersList_connectionFragment['edges'][number]['node']['freshness']>;
export const freshnessWords: readonly Freshness[] = ['FRESH', 'AGEING', 'STALE', 'DEAD', 'UNVERIFIED'];
export const sorts = ['LOYALTY', 'TIES', 'REACH', 'LIFETIME', 'LAST_SEEN', 'NEWEST'] as const;
export type Sort = (typeof sorts)[number];

/** Which members, in which order, from where on: all of it stands in the address. */
export interface MembersView {
  text: string;
  bands: readonly Band[];
  freshness: readonly Freshness[];
  silentForDays: number | null;
  claimed: boolean | null;
  sort: Sort;
  after: string | null;
}

export const everybody: MembersView = { text: '', bands: [], freshness: [], silentForDays: null, claimed: null, sort: 'LOYALTY', after: null };

/** How many members are shown at a time. */
export const pageSize = 50;

function listed<Word extends string>(text: string | null, words: readonly Word[]): Word[] {
  const wanted = new Set((text ?? '').toUpperCase().split(','));
  return words.filter((word) => wanted.has(word));
}

/** The view that an address asks for; what makes no sense in it is left out. */
export function viewOf(search: URLSearchParams): MembersView {
  const days = Number(search.get('silent'));
  const claimed = search.get('claimed');
  return {
    text: (search.get('q') ?? '').trim(),
    bands: listed(search.get('band'), bands),
    freshness: listed(search.get('address'), freshnessWords),
    silentForDays: Number.isInteger(days) && days > 0 && days <= 3650 ? days : null,
    claimed: claimed === 'yes' ? true : claimed === 'no' ? false : null,
    sort: sorts.find((sort) => sort === (search.get('sort') ?? '').toUpperCase()) ?? 'LOYALTY',
    after: search.get('after'),
  };
}

/** The address's query for a view; another filter or order begins at the top again. */
export function queryOf(view: MembersView): Record<string, string | null> {
  const list = (words: readonly string[]) => words.join(',').toLowerCase() || null;
  return {
    q: view.text || null,
    band: list(view.bands),
    address: list(view.freshness),
    silent: view.silentForDays === null ? null : String(view.silentForDays),
    claimed: view.claimed === null ? null : view.claimed ? 'yes' : 'no',
    sort: view.sort === 'LOYALTY' ? null : view.sort.toLowerCase(),
    after: view.after,
  };
}

/** What the server is asked for a view. */
export function variablesOf({ text, bands: chosen, freshness, silentForDays, claimed, sort, after }: MembersView) {
  return {
    filter: { text: text || null, bands: chosen.length ? [...chosen] : null, freshness: freshness.length ? [...freshness] : null, silentForDays, claimed },
    sort,
    first: pageSize,
    after,
  };
}

export function isFiltered(view: MembersView): boolean {
  return Boolean(view.text) || view.bands.length > 0 || view.freshness.length > 0 || view.silentForDays !== null || view.claimed !== null;
}

/** Three questions that staff ask every week, as views. */
export const questions = [
  { name: 'members.question-all', view: everybody },
  { name: 'members.question-core', view: { ...everybody, bands: ['CORE'] } },
  { name: 'members.question-silent', view: { ...everybody, silentForDays: 90, sort: 'LIFETIME' } },
  { name: 'members.question-ageing', view: { ...everybody, freshness: ['AGEING'] } },
] as const satisfies readonly { name: string; view: MembersView }[];

/** Whether two views ask for the same members in the same order, wherever they begin. */
export function sameView(one: MembersView, other: MembersView): boolean {
  return JSON.stringify(queryOf({ ...one, after: null })) === JSON.stringify(queryOf({ ...other, after: null }));
}
