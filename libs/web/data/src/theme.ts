import type { Theme as ThemeSetting } from './schema.generated';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const themeCookie = 'kith_theme';
export const languageCookie = 'kith_language';

const settings: Record<Theme, ThemeSetting> = { auto: 'AUTO', light: 'LIGHT', dark: 'DARK' };

export function themeSetting(theme: Theme): ThemeSetting {
  return settings[theme];
}

/** The member's setting, else the cookie `kith_theme`, else what the device says. */
export function chooseTheme(choice: { setting?: ThemeSetting; cookie?: string }): Theme {
  if (choice.setting) return themes.find((theme) => settings[theme] === choice.setting) ?? 'auto';
  return themes.find((theme) => theme === choice.cookie) ?? 'auto';
}

/** The theme the page shows now; it lives on the html element, so that no component has to know. */
export function currentTheme(): Theme {
  return themes.find((theme) => theme === document.documentElement.dataset.theme) ?? 'auto';
}

/** Shows a theme and remembers it on this device. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  rememberChoice(themeCookie, theme);
}

export function rememberChoice(name: string, value: string): void {
  const yearS = 365 * 24 * 3600;
  document.cookie = `${name}=${value}; path=/; max-age=${yearS}; samesite=lax`;
}
