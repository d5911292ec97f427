import { setupI18n, type I18n } from '@lingui/core';
import { createContext, useContext } from 'react';
import { languageTags, type Language } from './language';
import type { en } from './en';

export type Catalogue = Readonly<Record<string, string>>;
type Values = Record<string, unknown>;

/** `t('post.praise')`: only keys that exist compile. */
export type Translate<Key extends string = string> = (key: Key, values?: Values) => string;

/** The keys of this library, which every other library may use too: actions, errors, dates. */
export type GeneralKey = keyof typeof en;

export interface Translations {
  language: Language;
  t: Translate;
  /** Adds messages that came later, such as those of the console. */
  add(catalogue: Catalogue): void;
}

/** The texts must have been compiled: the build does so to every catalogue (vite.config.mts), so that no browser has to. */
export function createTranslations(language: Language, catalogue: Catalogue): Translations {
  const locale = languageTags[language];
  const i18n: I18n = setupI18n({ locale, messages: { [locale]: { ...catalogue } } });
  return {
    language,
    t: (key, values) => i18n._(key, values),
    add: (more) => i18n.load(locale, { ...more }),
  };
}

export interface LanguageState extends Translations {
  /** Loads the other language, shows it, and remembers the choice in the cookie. */
  setLanguage(language: Language): Promise<void>;
}

const LanguageContext = createContext<LanguageState | null>(null);
export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (!state) throw new Error('useLanguage outside of LanguageProvider');
  return state;
}

/** A library's own `useT`: its keys and the general ones. */
export function createUseT<Messages extends Catalogue>(): () => Translate<(keyof Messages & string) | GeneralKey> {
  return () => useLanguage().t;
}

export const useT = createUseT<typeof en>();

/** The name in the reader's language, else the one that is there. */
export function nameIn(language: Language, thing: { name: string; nameZh?: string | null }): string {
  return language === 'zh-cn' ? thing.nameZh || thing.name : thing.name;
}

/** The same for things that carry a label. */
export function labelIn(language: Language, thing: { label?: string | null; labelZh?: string | null }): string {
  return (language === 'zh-cn' ? thing.labelZh || thing.label : thing.label) ?? '';
}
