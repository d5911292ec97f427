import { setTimeout as delay } from 'node:timers/promises';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { type Band, type BandMember, bandsOf, dayOf, scoreAt } from '@kith/shared';
import { startTestServer, type TestServer } from '@kith/server/members/testing';
import { EngagementModule } from '../engagement.module';
import { BandPublisher } from './band-publisher';

const referenceDay = '2019-06-01';
const day = (text: string) => dayOf(Date.parse(text));

describe('publishing bands', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ modules: [EngagementModule] });
    server.clock.set(new Date('2026-11-22T15:00:00Z'));
    await server.db.query(`insert into consumer (name, kind) values ('engagement', 'derived')`);
    // The club ended in 2019. Many members share a sum, some never wrote, some came back long after the end.
    await server.db.query(`insert into daily_count select g, 'comment.created', $1, 1 from generate_series(1, 5) g`, [referenceDay]);
    await server.db.query(`insert into member (handle, name, joined_at) select 'm' || g, 'M', '2018-01-01' from generate_series(1, 500) g`);
    await server.db.query('select setseed(0.5)');
    await server.db.query(
      `update member_score set loyalty = floor(power(random(), 4) * 40) * power(2, -5.0), written = (random() < 0.4)::int,
         moved_day = case when random() < 0.1 then date '2023-01-01' else date '2019-01-01' end,
         last_seen_at = case when random() < 0.9 then timestamptz '2018-10-01 22:00Z' + random() * interval '240 days' end`,
    );
  });
  afterAll(() => server.close());

  const publish = () => server.get(BandPublisher).publish();
  const published = () =>
    server.db.query<{ id: number; loyalty: number; written: number; moved_day: string; seen: Date | null; band: Band }>(
      'select member_id as id, loyalty, written, moved_day, last_seen_at as seen, band from member_score order by 1');

  it('gives every member the band that the pure method gives her', async () => {
    expect(await publish()).toBe(500);
    const members = await published();
    const expected = bandsOf(
      members.map(({ id, loyalty, written, moved_day, seen }): BandMember<number> => ({
        id,
        loyalty: scoreAt(loyalty, Math.max(day(referenceDay), day(moved_day)), day('2020-01-01'), 60),
        writes: written > 0,
        lastDay: seen && dayOf(seen),
      })),
      { referenceDay: day(referenceDay) },
    );
    expect(Object.fromEntries(members.map(({ id, band }) => [id, band]))).toEqual(Object.fromEntries(expected));
    expect(new Set(expected.values()).size).toBe(5);
  });

  it('writes in steps, so that no transaction is long; one that was cut short is done again', async () => {
    const bands = () => server.db.query<{ band: Band | null; n: number }>('select band, count(*)::int as n from member_score group by band order by band nulls first');
    const before = await bands();
    await server.db.query('update member_score set band = null');
    await server.db.query('delete from engagement_publication');
    const publisher = server.get(BandPublisher);
    publisher.membersAtOnce = 100;
    const source: DataSource = server.get(getDataSourceToken());
    let publishing: Promise<unknown> = Promise.resolve();
    await source.transaction(async (tx) => {
      await tx.query('select from member_score where member_id = (select member_id from member_score order by member_id offset 350 limit 1) for update');
      publishing = publisher.publish().catch((error: Error) => error.message);
      while ((await bands())[0].n !== 200) await delay(5);
      const [{ pid }] = await server.db.query<{ pid: number }>(`select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%for no key update of s%'`);
      await server.db.query('select pg_terminate_backend($1)', [pid]);
      expect(await publishing).toContain('terminat');
    });
    expect(await publish()).toBe(200);
    publisher.membersAtOnce = 20_000;
    expect(await bands()).toEqual(before);
  });

  it('does nothing when nothing has happened since', async () => {
    expect(await publish()).toBeNull();
  });

  it('touches only members whose band changes', async () => {
    const before = await server.db.query<{ member_id: number; version: string }>('select member_id, ctid::text as version from member_score where band = $1', ['core']);
    server.clock.advance(60_000);
    await server.db.query(`update member_score set written = 1, loyalty = 1e6, last_seen_at = $1 where member_id = (select min(member_id) from member_score where band = 'silent')`, [referenceDay]);
    await server.db.query('delete from engagement_publication');
    const moved = await publish();
    // She pushes at most one member out of core and one out of golden.
    expect(moved).toBeGreaterThanOrEqual(1);
    expect(moved).toBeLessThanOrEqual(3);
    const untouched = await server.db.query<{ member_id: number; version: string }>('select member_id, ctid::text as version from member_score');
    const versions = new Map(untouched.map(({ member_id, version }) => [member_id, version]));
    expect(before.filter(({ member_id, version }) => versions.get(member_id) === version).length).toBeGreaterThanOrEqual(before.length - 1);
  });

  it('is done by one process at a time', async () => {
    await server.db.query('delete from engagement_publication');
    const results = await Promise.all([publish(), publish(), publish()]);
    expect(results.filter((result) => result !== null)).toHaveLength(1);
  });

  it('notes cuts: as many percent of those with any loyalty reach the cut of that percentage', async () => {
    const [{ loyalty_cuts: cuts }] = await server.db.query<{ loyalty_cuts: (number | null)[] }>('select loyalty_cuts from engagement_publication');
    expect(cuts).toHaveLength(100);
    const sums = (await published())
      .filter(({ loyalty }) => loyalty > 0)
      .map(({ loyalty, moved_day }) => loyalty * 2 ** (-Math.max(0, day(moved_day) - day(referenceDay)) / 60))
      .sort((a, b) => b - a);
    for (const percent of [1, 5, 20, 50, 100]) {
      const place = Math.floor((sums.length * percent) / 100);
      expect(cuts[percent - 1]).toBeCloseTo(sums[place - 1], 9);
    }
  });
});
