export { createCache, createClient, createServerClient } from './client';
export { errorCode, errorText } from './errors';
export {
  createTranslations,
  createUseT,
  labelIn,
  LanguageProvider,
  nameIn,
  useLanguage,
  useT,
  type Catalogue,
  type LanguageState,
  type Translate,
  type Translations,
} from './i18n/i18n';
export { en as dataEn } from './i18n/en';
export { zhCn as dataZhCn } from './i18n/zh-cn';
export { chooseLanguage, languageNames, languageSetting, languageTags, languages, type Language } from './i18n/language';
export { LiveConnection, LiveProvider, useRoom, useRoomLook } from './live';
export {
  definePage,
  type AnyPage,
  type PageDefinition,
  type PageHead,
  type PageLocation,
  type PageProps,
  type PageRoute,
} from './page';
export { paths, safeReturnPath } from './paths';
export { appendEdges, ServerAnswersProvider, usePageQuery, type QueryAnswer } from './query';
export { AppShellQueryDocument, type AppShellQuery } from './shell.generated';
export { useClub, useViewer, type Viewer } from './shell';
export { chooseTheme, currentTheme, languageCookie, rememberChoice, showTheme, themeCookie, themes, themeSetting, type Theme } from './theme';
export {
  ClockProvider,
  formatNumber,
  fullDate,
  fullDateTime,
  monthOf,
  relativeTime,
  shortDate,
  timeUnderDay,
  useClock,
  type Clock,
} from './time';
export { uploadImage, type UploadedImage } from './upload';
