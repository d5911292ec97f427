import { createContext, useContext } from 'react';
import { languageTags, type Language } from './i18n/language';
import type { GeneralKey, Translate } from './i18n/i18n';

/** The instant and the zone that a rendering is for. Server and browser use the same, so that they write the same words. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name. */
  timeZone: string;
}

const ClockContext = createContext<Clock>({ now: 0, timeZone: 'UTC' });
export const ClockProvider = ClockContext.Provider;

export function useClock(): Clock {
  return useContext(ClockContext);
}

interface Place {
  language: Language;
  timeZone: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf({ language, timeZone }: Place, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${name}`;
  let format = formats.get(key);
  if (!format) {
    // A zone that this engine does not know must not break a page.
    try {
      format = new Intl.DateTimeFormat(languageTags[language], { ...options, timeZone });
    } catch {
      format = new Intl.DateTimeFormat(languageTags[language], { ...options, timeZone: 'UTC' });
    }
    formats.set(key, format);
  }
  return format;
}

/** Year, month, day, hour and minute of an instant in a zone, as numbers and (English) month names. */
function partsOf(time: number, place: Place) {
  const format = formatOf({ language: 'en', timeZone: place.timeZone }, 'parts', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const found = Object.fromEntries(format.formatToParts(time).map((part) => [part.type, part.value]));
  return { year: found.year, month: Number(found.month), day: Number(found.day), hour: found.hour, minute: found.minute };
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

// The sentences are put together here, because engines punctuate dates differently and a rendered page must not change on arrival.

/** `22 November 2026`, `2026年11月22日`. */
export function fullDate(time: string | number, place: Place): string {
  const { year, month, day } = partsOf(new Date(time).getTime(), place);
  return place.language === 'zh-cn' ? `${year}年${month}月${day}日` : `${day} ${months[month - 1]} ${year}`;
}

/** `22 November 2026, 13:05`, `2026年11月22日 13:05`. */
export function fullDateTime(time: string | number, place: Place): string {
  const { hour, minute } = partsOf(new Date(time).getTime(), place);
  return `${fullDate(time, place)}${place.language === 'zh-cn' ? ' ' : ', '}${hour}:${minute}`;
}

/** `22 Nov`, with the year when it is another one; `11月22日`. */
export function shortDate(time: string | number, place: Place, now: number): string {
  const { year, month, day } = partsOf(new Date(time).getTime(), place);
  const sameYear = year === partsOf(now, place).year;
  if (place.language === 'zh-cn') return sameYear ? `${month}月${day}日` : `${year}年${month}月${day}日`;
  return `${day} ${months[month - 1].slice(0, 3)}${sameYear ? '' : ` ${year}`}`;
}

/** The time of day, `04:00`, for what stands under a day of the log (YYYY-MM-DD, UTC); with its date where the reader has another day then: `12 May, 04:00`. */
export function timeUnderDay(time: string | number, day: string, place: Place, now: number): string {
  const { hour, minute } = partsOf(new Date(time).getTime(), place);
  if (fullDate(time, place) === fullDate(day, { ...place, timeZone: 'UTC' })) return `${hour}:${minute}`;
  return `${shortDate(time, place, now)}${place.language === 'zh-cn' ? ' ' : ', '}${hour}:${minute}`;
}

/** `November 2026`, `2026年11月`. */
export function monthOf(time: string | number, place: Place): string {
  const { year, month } = partsOf(new Date(time).getTime(), place);
  return place.language === 'zh-cn' ? `${year}年${month}月` : `${months[month - 1]} ${year}`;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

function dayNumber(time: number, place: Place): number {
  const { year, month, day } = partsOf(time, place);
  return Date.UTC(Number(year), month - 1, day) / (24 * hourMs);
}

/** How long ago, in the words of a person: minutes, hours, yesterday, days for a week, then the date. */
export function relativeTime(time: string | number, place: Place, now: number, t: Translate<GeneralKey>): string {
  const then = new Date(time).getTime();
  const ago = now - then;
  if (ago < minuteMs) return ago > -hourMs ? t('time.now') : shortDate(then, place, now);
  if (ago < hourMs) return t('time.minutes', { count: Math.floor(ago / minuteMs) });
  const days = dayNumber(now, place) - dayNumber(then, place);
  if (days === 0 || ago < 12 * hourMs) return t('time.hours', { count: Math.floor(ago / hourMs) });
  if (days === 1) return t('time.yesterday');
  if (days < 7) return t('time.days', { count: days });
  return shortDate(then, place, now);
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Numbers with the separators of the language. */
export function formatNumber(value: number, language: Language, fractionDigits = 0): string {
  const key = `${language} ${fractionDigits}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(languageTags[language], { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits });
    numberFormats.set(key, format);
  }
  return format.format(value);
}
