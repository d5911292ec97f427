import type { Language as LanguageSetting } from '../schema.generated';

/** The languages of the interface, as they stand in cookies and file names. */
export const languages = ['en', 'zh-cn'] as const;
export type Language = (typeof languages)[number];

const settings: Record<Language, LanguageSetting> = { en: 'EN', 'zh-cn': 'ZH_CN' };

/** Each language by its own name, for the switch. */
export const languageNames: Record<Language, string> = { en: 'English', 'zh-cn': '简体中文' };

/** The value of the `lang` attribute and of Intl. */
export const languageTags: Record<Language, string> = { en: 'en', 'zh-cn': 'zh-CN' };

export function languageSetting(language: Language): LanguageSetting {
  return settings[language];
}

export function languageOfSetting(setting: LanguageSetting): Language {
  return setting === 'ZH_CN' ? 'zh-cn' : 'en';
}

/** The member's setting, else the cookie `kith_language`, else what the browser asks for. */
export function chooseLanguage(choice: { setting?: LanguageSetting; cookie?: string; acceptLanguage?: string }): Language {
  if (choice.setting) return languageOfSetting(choice.setting);
  const known = languages.find((language) => language === choice.cookie);
  if (known) return known;
  const wanted = (choice.acceptLanguage ?? '')
    .split(',')
    .map((part, index) => {
      const [tag, ...params] = part.trim().toLowerCase().split(';');
      const q = params.map((param) => /^\s*q=([\d.]+)/.exec(param)?.[1]).find(Boolean);
      return { tag, q: q === undefined ? 1 : Number(q), index };
    })
    .filter(({ tag, q }) => tag && q > 0)
    .sort((a, b) => b.q - a.q || a.index - b.index);
  for (const { tag } of wanted) {
    if (tag.startsWith('zh')) return 'zh-cn';
    if (tag.startsWith('en')) return 'en';
  }
  return 'en';
}
