import { createTranslations, type AnyPage, type Catalogue, type Language, type PageRoute, type Translations } from '@kith/web/data';
import type { ComponentType, ReactNode } from 'react';

type FrameComponent = ComponentType<{ children?: ReactNode }>;

/** Each page and each frame that not every reader needs is a file of its own, fetched when it is wanted. */
const pageFiles = import.meta.glob<{ page: AnyPage }>('./pages/*-page.tsx');
const frameFiles = import.meta.glob<{ Frame: FrameComponent }>('./frames/console-frame.tsx');

export interface ReadyPage {
  page: AnyPage;
  /** Around the page; null: the frame every page has. */
  Frame: FrameComponent | null;
}

interface Loading {
  promise: Promise<ReadyPage>;
  /** Somebody waits for it; otherwise it is a head start. */
  isWanted: boolean;
  hasFailed: boolean;
}

const ready = new Map<string, ReadyPage>();
const loading = new Map<string, Loading>();

const keyOf = (route: PageRoute, language: Language) => `${route.page} ${route.frame} ${language}`;

/** The files of a route, by their names in the build: the server puts their styles into the page. */
export function filesOf(route: PageRoute): string[] {
  return [`src/pages/${route.page}.tsx`, ...(route.frame === 'console' ? ['src/frames/console-frame.tsx'] : [])];
}

/** The page when nothing has to be waited for. */
export function readyPage(route: PageRoute, language: Language): ReadyPage | undefined {
  return ready.get(keyOf(route, language));
}

/** Fetches all that a page needs, once: its code, its frame, and the words that not every page has. */
export function loadPage(route: PageRoute, translations: Translations): Promise<ReadyPage> {
  const begun = beginLoading(route, translations);
  begun.isWanted = true;
  return begun.promise;
}

/** Only a head start: what fails here fails again, and is told, when the page is opened. */
export function preloadPage(route: PageRoute, translations: Translations): void {
  beginLoading(route, translations).promise.catch(() => undefined);
}

/** Whether pages are being fetched, and nobody waits for any of them. */
export function onlyHeadStartsLoad(): boolean {
  const begun = [...loading].filter(([key, { hasFailed }]) => !ready.has(key) && !hasFailed);
  return begun.length > 0 && begun.every(([, { isWanted }]) => !isWanted);
}

/** What failed and was told may be tried again. */
export function forgetFailures(): void {
  for (const [key, { hasFailed }] of loading) if (hasFailed) loading.delete(key);
}

function beginLoading(route: PageRoute, translations: Translations): Loading {
  const key = keyOf(route, translations.language);
  const begun = loading.get(key);
  if (begun) return begun;
  const promise = load(route, translations).then((page) => {
    ready.set(key, page);
    return page;
  });
  const started: Loading = { promise, isWanted: false, hasFailed: false };
  loading.set(key, started);
  promise.catch(() => {
    started.hasFailed = true;
    // Whoever waits asks again to hear of the failure; another try instead would go on for ever.
    if (!started.isWanted) loading.delete(key);
  });
  return started;
}

async function load(route: PageRoute, translations: Translations): Promise<ReadyPage> {
  const files = [
    pageFiles[`./pages/${route.page}.tsx`](),
    route.frame === 'console' ? frameFiles['./frames/console-frame.tsx']() : null,
    route.words === 'account' ? accountCatalogue(translations.language) : null,
  ] as const;
  // It has failed when the last of them has: until then one knows for whom they are fetched.
  await Promise.allSettled(files);
  const [{ page }, frame, words] = await Promise.all(files);
  if (words) translations.add(words);
  return { page, Frame: frame?.Frame ?? null };
}

const translations = new Map<Language, Promise<Translations>>();

/** The words of a language, loaded once; pages add theirs to the same ones. */
export function translationsOf(language: Language): Promise<Translations> {
  let promise = translations.get(language);
  if (!promise) {
    promise = clubCatalogue(language).then((catalogue) => createTranslations(language, catalogue));
    promise.catch(() => translations.delete(language));
    translations.set(language, promise);
  }
  return promise;
}

async function clubCatalogue(language: Language): Promise<Catalogue> {
  const { catalogue } = await (language === 'zh-cn' ? import('./languages/club.zh-cn') : import('./languages/club.en'));
  return catalogue;
}

async function accountCatalogue(language: Language): Promise<Catalogue> {
  const { catalogue } = await (language === 'zh-cn' ? import('./languages/account.zh-cn') : import('./languages/account.en'));
  return catalogue;
}
