import { getDataSourceToken } from '@nestjs/typeorm';
import { Clock } from '@kith/server/kernel';
import { startTestServer, type TestServer } from '@kith/server/members/testing';
import { ConsumerRunner } from '@kith/server/signals';
import { EngagementModule } from '../engagement.module';
import { EngagementClock } from './engagement-clock';

describe('the reference day', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ modules: [EngagementModule] });
    server.clock.set(new Date('2026-11-22T15:00:00Z'));
  });
  afterAll(() => server.close());
  beforeEach(() => server.db.query('truncate daily_count, member_score'));

  /** A clock that remembers nothing of the last case. */
  const clock = () => new EngagementClock(server.get(getDataSourceToken()), server.get(Clock), server.get(ConsumerRunner));
  const acted = (day: string, members: number, countsAs = 'comment.created', n = 1) =>
    server.db.query(`insert into daily_count select g, $1, $2, $3 from generate_series(1, $4::int) g`, [countsAs, day, n, members]);

  it('is today in an empty club', async () => {
    expect(await clock().reference()).toEqual({ day: '2026-11-22', isToday: true });
    expect(clock().instantOf('2026-11-22')).toEqual(new Date('2026-11-22T15:00:00Z'));
  });

  it('is today when enough members acted within the last 14 days', async () => {
    await acted('2026-11-08', 3);
    expect(await clock().reference()).toEqual({ day: '2026-11-22', isToday: true });
  });

  it('is the latest busy day of a club that has ended, whatever single visitors did later', async () => {
    await acted('2019-05-01', 3);
    await acted('2019-06-01', 3);
    await acted('2019-07-01', 2);
    await acted('2026-11-21', 1);
    expect(await clock().reference()).toEqual({ day: '2019-06-01', isToday: false });
    expect(clock().instantOf('2019-06-01')).toEqual(new Date('2019-06-01T23:59:59.999Z'));
  });

  it('asks one in a thousand of a large club to call a day busy', async () => {
    await server.db.query('insert into member_score (member_id) select g from generate_series(1, 4500) g');
    await acted('2019-05-01', 5);
    await acted('2019-06-01', 4);
    expect((await clock().reference()).day).toBe('2019-05-01');
  });

  it('is the last day with any act when no day was ever busy', async () => {
    await acted('2019-05-01', 2);
    await acted('2019-06-01', 1);
    expect((await clock().reference()).day).toBe('2019-06-01');
  });

  it('counts neither what is done towards members, nor what was taken back, nor what is dated after now', async () => {
    await acted('2019-05-01', 3);
    await acted('2019-06-01', 5, 'praise.received');
    await acted('2019-07-01', 5, 'post.created', 0);
    await acted('2027-01-01', 5, 'post.created');
    expect((await clock().reference()).day).toBe('2019-05-01');
  });

  it('comes back to today as soon as an ended club is busy again', async () => {
    await acted('2019-05-01', 3);
    const engagementClock = server.get(EngagementClock);
    expect((await engagementClock.reference()).isToday).toBe(false);
    const members = await Promise.all([1, 2, 3].map(() => server.member()));
    await server.db.query(
      `insert into signal (kind, member_id, day, occurred_at) select 'comment.created', id, '2026-11-22', '2026-11-22T14:00:00Z' from unnest($1::bigint[]) id`,
      [members.map(({ id }) => id)],
    );
    await server.catchUp('engagement');
    expect(await engagementClock.reference()).toEqual({ day: '2026-11-22', isToday: true });
  });
});
