import type { ExecutionResult, DocumentNode } from 'graphql';
import {
  AppShellQueryDocument,
  chooseLanguage,
  chooseTheme,
  createCache,
  createServerClient,
  languageTags,
  LiveConnection,
  nameIn,
  paths,
  ServerAnswersProvider,
  type AppShellQuery,
  type Clock,
  type Language,
  type PageDefinition,
  type PageHead,
  type PageLocation,
  type Theme,
} from '@kith/web/data';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from './app';
import type { Boot } from './boot';
import { documentTitle } from './page-outlet';
import { filesOf, loadPage, translationsOf } from './page-store';
import { matchRoute } from './routes';

/** What the page host knows about a request. */
export interface PageRequest {
  /** Path and query. */
  url: string;
  languageCookie?: string;
  themeCookie?: string;
  acceptLanguage?: string;
  /** Milliseconds since 1970. */
  now: number;
  /** The place in the signal log, for the live connection. */
  at?: string;
  execute(document: DocumentNode, variables: Record<string, unknown>): Promise<ExecutionResult>;
}

export interface RenderedPage {
  status: number;
  redirect?: string;
  language: Language;
  languageTag: string;
  theme: Theme;
  title: string;
  head: PageHead;
  html: string;
  /** Null: the page stands as it is, and no script takes it over. */
  boot: Boot | null;
  /** The source files whose scripts and styles the page needs. */
  files: string[];
}

type Definition = PageDefinition<object, Record<string, unknown>>;

const client = createServerClient();
const cache = createCache();
const live = new LiveConnection(undefined);

// With the type names that the browser's cache needs; Apollo remembers the result per document.
async function ask(request: PageRequest, document: DocumentNode, variables: Record<string, unknown>): Promise<ExecutionResult> {
  return request.execute(cache.transformDocument(document), variables);
}

function failureStatus(result: ExecutionResult): number {
  const code = result.errors?.[0]?.extensions?.code;
  if (typeof code !== 'string') return 500;
  if (code.endsWith('not-found') || code === 'input.invalid') return 404;
  return code === 'auth.forbidden' ? 403 : 500;
}

/** The language and the look of somebody who is not signed in: the host keeps a page per pair. */
export function choicesOf(request: Pick<PageRequest, 'languageCookie' | 'themeCookie' | 'acceptLanguage'>): { language: Language; theme: Theme } {
  return {
    language: chooseLanguage({ cookie: request.languageCookie, acceptLanguage: request.acceptLanguage }),
    theme: chooseTheme({ cookie: request.themeCookie }),
  };
}

/** Renders one address for whoever asks, in one pass, from queries that ran in this process. */
export async function renderPage(request: PageRequest): Promise<RenderedPage> {
  const { pathname, searchParams } = new URL(request.url, 'http://site');
  const match = matchRoute(pathname);
  const shellResult = await ask(request, AppShellQueryDocument, {});
  if (!shellResult.data) throw new Error(`the shell's query failed: ${shellResult.errors?.[0]?.message}`);
  const shell = shellResult.data as unknown as AppShellQuery;
  const { viewer, club } = shell;
  const language = chooseLanguage({ setting: viewer?.language, cookie: request.languageCookie, acceptLanguage: request.acceptLanguage });
  const theme = chooseTheme({ setting: viewer?.theme, cookie: request.themeCookie });
  const translations = await translationsOf(language);
  const clock: Clock = { now: request.now, timeZone: viewer?.timeZone ?? 'UTC' };

  let status = match ? 200 : 404;
  let head: PageHead = { title: translations.t('page.not-found.title'), indexed: false };
  let data: unknown;
  let variables: Record<string, unknown> | undefined;
  let redirect: string | undefined;
  const answers = new Map<unknown, unknown>([[AppShellQueryDocument, shell]]);

  if (match && match.route.access !== 'public' && !viewer) {
    redirect = paths.signIn(request.url);
    status = 302;
  } else if (match && match.route.access === 'staff' && !viewer?.isStaff) {
    status = 403;
    head = { title: translations.t('page.forbidden.title'), indexed: false };
  } else if (match) {
    const page = (await loadPage(match.route, translations)).page as unknown as Definition;
    const location: PageLocation = { path: pathname, params: match.params, search: searchParams, viewer };
    if (page.query) {
      variables = page.variables?.(location) ?? {};
      const result = await ask(request, page.query, variables);
      if (result.errors?.length || !result.data) status = failureStatus(result);
      else data = result.data;
      answers.set(page.query, data);
    } else data = {};
    if (data && page.found?.(data as object) === false) status = 404;
    else if (data) head = page.head({ ...location, data: data as object, club, language, t: translations.t });
  }

  const failed = match !== null && status >= 400 && !data;
  const html = redirect
    ? ''
    : renderToString(
        <ServerAnswersProvider value={answers}>
          <StaticRouter location={failed && status === 404 ? '/404' : request.url}>
            <App client={client} translations={translations} clock={clock} live={live} failed={failed && status >= 500} />
          </StaticRouter>
        </ServerAnswersProvider>,
      );
  return {
    status,
    redirect,
    language,
    languageTag: languageTags[language],
    theme,
    title: documentTitle(head.title, nameIn(language, club)),
    head,
    html,
    boot: failed && status !== 403 ? null : { status, language, clock, at: request.at, shell, variables, data },
    files: ['src/entry-client.tsx', `src/languages/club.${language}.ts`, ...(match && data ? filesOf(match.route) : [])],
  };
}
