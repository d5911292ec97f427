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

const ready = new Map<string, ReadyPage>();
const loading = new Map<string, Promise<ReadyPage>>();

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
  const key = keyOf(route, translations.language);
  let promise = loading.get(key);
  if (!promise) {
    promise = load(route, translations).then((page) => {
      ready.set(key, page);
      return page;
    });
    // A fetch that failed may be tried again.
    promise.catch(() => loading.delete(key));
    loading.set(key, promise);
  }
  return promise;
}

async function load(route: PageRoute, translations: Translations): Promise<ReadyPage> {
  const [{ page }, frame, words] = await Promise.all([
    pageFiles[`./pages/${route.page}.tsx`](),
    route.frame === 'console' ? frameFiles['./frames/console-frame.tsx']() : null,
    route.words === 'account' ? accountCatalogue(translations.language) : null,
  ]);
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
