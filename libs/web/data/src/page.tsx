import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { ComponentType } from 'react';
import type { Translate } from './i18n/i18n';
import type { Language } from './i18n/language';
import type { QueryAnswer } from './query';
import type { Club, Viewer } from './shell';

/** Where a page stands: what its query and its heading may depend on. */
export interface PageLocation {
  path: string;
  params: Readonly<Record<string, string | undefined>>;
  search: URLSearchParams;
  viewer: Viewer | null;
}

export interface PageProps<Data, Variables extends OperationVariables> extends PageLocation {
  data: Data;
  variables: Variables;
  query: QueryAnswer<Data, Variables>;
}

export interface HeadInput<Data> extends PageLocation {
  data: Data;
  club: Club;
  language: Language;
  t: Translate;
}

export interface PageHead {
  /** Without the club's name, which is added. */
  title: string;
  description?: string;
  /** The address to be known by, when there are several. */
  canonical?: string;
  /** False keeps the page out of search engines. */
  indexed?: boolean;
}

/**
 * A page: its query, the state while that is loading, and what is shown then.
 * The same definition renders on the server and in the browser.
 */
export interface PageDefinition<Data = unknown, Variables extends OperationVariables = OperationVariables> {
  query?: TypedDocumentNode<Data, Variables>;
  variables?(location: PageLocation): Variables;
  /** False answers 404. */
  found?(data: Data): boolean;
  head(input: HeadInput<Data>): PageHead;
  /** While other variables of the same address load, what was there stays, with `query.loading`, in place of the skeleton. */
  keepsShown?: boolean;
  /** Shown while the query loads after a click; the first view never needs it. */
  Skeleton?: ComponentType;
  Page: ComponentType<PageProps<Data, Variables>>;
}

/** Any page, as the route table sees it. */
export type AnyPage = PageDefinition<never, never>;

/** Ties the types of a page's parts together. */
export function definePage<Data, Variables extends OperationVariables>(page: PageDefinition<Data, Variables>): PageDefinition<Data, Variables> {
  return page;
}

export type PageAccess = 'public' | 'member' | 'staff';

/** One row of the route table. */
export interface PageRoute {
  path: string;
  /** The file in apps/web/src/pages, without its ending. */
  page: string;
  frame: 'club' | 'console' | 'bare';
  /** The words that the page needs beside the club's. */
  words?: 'account';
  /** Who may come in: others are sent to sign in, or told that it is for staff. */
  access: PageAccess;
}
