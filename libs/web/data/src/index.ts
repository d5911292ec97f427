export { createCache, createClient, createServerClient } from './client';
export { errorCode, errorText, UploadError } from './errors';
export {
  createTranslations,
  createUseT,
  labelIn,
  LanguageProvider,
  nameIn,
  useLanguage,
  useT,
  type Catalogue,
  type GeneralKey,
  type LanguageState,
  type Translate,
  type Translations,
} from './i18n/i18n';
export { en as dataEn } from './i18n/en';
export { zhCn as dataZhCn } from './i18n/zh-cn';
export { chooseLanguage, languageNames, languageOfSetting, languageSetting, languageTags, languages, type Language } from './i18n/language';
export { LiveConnection, LiveProvider, useRoom, type LiveEvent } from './live';
export {
  definePage,
  type AnyPage,
  type HeadInput,
  type PageAccess,
  type PageDefinition,
  type PageHead,
  type PageLocation,
  type PageProps,
  type PageRoute,
} from './page';
export { paths, safeReturnPath, slugOf } from './paths';
export { appendEdges, ServerAnswersProvider, usePageQuery, type QueryAnswer, type ServerAnswers } from './query';
export { AppShellQueryDocument, type AppShellQuery } from './shell.generated';
export { useClub, useShell, useViewer, type Club, type Viewer } from './shell';
export { chooseTheme, currentTheme, languageCookie, rememberChoice, showTheme, themeCookie, themes, themeSetting, type Theme } from './theme';
export {
  ClockProvider,
  formatNumber,
  fullDate,
  fullDateTime,
  monthOf,
  relativeTime,
  shortDate,
  useClock,
  type Clock,
} from './time';
export { uploadImage, type UploadedImage } from './upload';
