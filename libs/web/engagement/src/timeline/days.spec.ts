import { daysOf } from './days';

const signal = (occurredAt: string) => ({ occurredAt });

describe('The days of a timeline', () => {
  it('are those of the log, from midnight to midnight in UTC', () => {
    const items = [signal('2026-05-12T00:00:00.000Z'), signal('2026-05-11T23:59:59.999Z'), signal('2026-05-11T00:00:00Z'), signal('2026-05-11T02:00:00+08:00')];
    expect(daysOf(items).map(({ day, items: { length } }) => [day, length])).toEqual([
      ['2026-05-12', 1],
      ['2026-05-11', 2],
      ['2026-05-10', 1],
    ]);
  });

  it('hold all signals of the day that was asked for, and a correction of later on', () => {
    const items = [signal('2026-05-20T08:00:00Z'), signal('2026-05-11T09:00:00Z')];
    expect(daysOf(items, '2026-05-11')).toEqual([{ day: '2026-05-11', items }]);
    expect(daysOf(items).map(({ day }) => day)).toEqual(['2026-05-20', '2026-05-11']);
    expect(daysOf([], '2026-05-11')).toEqual([]);
  });
});
