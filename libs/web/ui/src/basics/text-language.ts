const han = /\p{Script=Han}/gu;

/**
 * The language of a text that somebody wrote, as a `lang` attribute: Chinese when a good part of it is,
 * English for a text in Latin letters on a Chinese page, else that of the page (undefined).
 * It decides the line height, the font, and how a screen reader speaks.
 */
export function textLanguage(text: string, pageLanguage: 'en' | 'zh-cn'): string | undefined {
  const chinese = (text.match(han)?.length ?? 0) / Math.max(1, text.length) > 0.15;
  if (chinese) return pageLanguage === 'zh-cn' ? undefined : 'zh-CN';
  return pageLanguage === 'zh-cn' && /\p{Script=Latin}/u.test(text) ? 'en' : undefined;
}
