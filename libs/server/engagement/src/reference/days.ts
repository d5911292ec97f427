import { dayOf } from '@kith/shared';

export const msPerDay = 86_400_000;

/** 'YYYY-MM-DD' of an instant, in UTC. */
export const dayText = (instant: Date | number): string => new Date(instant).toISOString().slice(0, 10);

/** Days since 1970-01-01 of 'YYYY-MM-DD'. */
export const dayNumber = (day: string): number => dayOf(Date.parse(day));

/** The later of two days; null is before everything. */
export const laterDay = (day: string, other: string | null): string => (other !== null && other > day ? other : day);

/** Whether a text is a day of the calendar as 'YYYY-MM-DD'. */
export function isDay(text: string): boolean {
  const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(ms) && dayText(ms) === text;
}
