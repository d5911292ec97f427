import { formatNumber, fullDate, fullDateTime, monthOf, relativeTime, shortDate, timeUnderDay } from './time';

const shanghai = { language: 'zh-cn', timeZone: 'Asia/Shanghai' } as const;
const utrecht = { language: 'en', timeZone: 'Europe/Amsterdam' } as const;
const t = (key: string, values?: Record<string, unknown>) => `${key}${values ? ` ${String(values.count)}` : ''}`;
const now = Date.parse('2026-11-22T12:00:00Z');
const ago = (minutes: number) => now - minutes * 60_000;

describe('dates for people', () => {
  it('are those of the reader’s zone', () => {
    expect(fullDateTime('2026-11-21T23:05:00Z', utrecht)).toBe('22 November 2026, 00:05');
    expect(fullDateTime('2026-11-21T23:05:00Z', shanghai)).toBe('2026年11月22日 07:05');
    expect(fullDate('2026-11-21T15:59:00Z', shanghai)).toBe('2026年11月21日');
    expect(monthOf('2013-01-31T23:30:00Z', utrecht)).toBe('February 2013');
  });

  it('name the year only when it is another one', () => {
    expect(shortDate('2026-03-02T10:00:00Z', utrecht, now)).toBe('2 Mar');
    expect(shortDate('2013-03-02T10:00:00Z', utrecht, now)).toBe('2 Mar 2013');
    expect(shortDate('2013-03-02T10:00:00Z', shanghai, now)).toBe('2013年3月2日');
  });

  it('are told under a day of the log where the reader has another one', () => {
    expect(timeUnderDay('2026-05-11T10:05:00Z', '2026-05-11', utrecht, now)).toBe('12:05');
    expect(timeUnderDay('2026-05-11T22:05:00Z', '2026-05-11', utrecht, now)).toBe('12 May, 00:05');
    expect(timeUnderDay('2013-05-11T16:00:00Z', '2013-05-11', shanghai, now)).toBe('2013年5月12日 00:00');
    expect(timeUnderDay('2026-05-11T01:00:00Z', '2026-05-11', { language: 'en', timeZone: 'America/New_York' }, now)).toBe('10 May, 21:00');
  });

  it('grow coarser with distance', () => {
    const say = (time: number) => relativeTime(time, utrecht, now, t);
    expect(say(ago(0.5))).toBe('time.now');
    expect(say(ago(-2))).toBe('time.now');
    expect(say(ago(59))).toBe('time.minutes 59');
    expect(say(ago(61))).toBe('time.hours 1');
    expect(say(ago(24 * 60))).toBe('time.yesterday');
    expect(say(ago(3 * 24 * 60))).toBe('time.days 3');
    expect(say(ago(8 * 24 * 60))).toBe('14 Nov');
  });

  it('call the day before yesterday, where the reader is', () => {
    const elevenThere = Date.parse('2026-11-22T15:30:00Z');
    const halfPastMidnight = Date.parse('2026-11-22T16:30:00Z');
    expect(relativeTime(elevenThere - 12 * 3_600_000, shanghai, halfPastMidnight, t)).toBe('time.yesterday');
    expect(relativeTime(elevenThere, shanghai, halfPastMidnight, t)).toBe('time.hours 1');
  });

  it('survive a zone that nobody knows', () => {
    expect(fullDate('2026-11-21T23:05:00Z', { language: 'en', timeZone: 'Mars/Olympus' })).toBe('21 November 2026');
  });

  it('write numbers in the reader’s way', () => {
    expect(formatNumber(3948, 'en')).toBe('3,948');
    expect(formatNumber(2.345, 'en', 1)).toBe('2.3');
  });
});
