import { DataSource } from 'typeorm';
import { databaseOptions } from '@kith/server/kernel';
import { createTestDatabase, type TestDatabase } from '@kith/server/kernel/testing';
import { ConsumerRunner } from './consumer-runner';
import { SignalLog } from './signal-log';

describe('the signal log', () => {
  let db: TestDatabase;
  let source: DataSource;
  let log: SignalLog;
  beforeAll(async () => {
    db = await createTestDatabase();
    source = await new DataSource(databaseOptions({ url: db.url, pool: 4 })).initialize();
    log = new SignalLog(new ConsumerRunner(source));
  });
  afterAll(async () => {
    await source.destroy();
    await db.drop();
  });
  beforeEach(() => source.transaction((tx) => log.record(tx, { kind: 'praise.given', memberId: 1, partnerId: 2, subjectId: 3, value: 1.5 })));

  const last = async () => (await db.query('select * from signal order by seq desc limit 1'))[0];

  it('refuses to record outside a transaction', async () => {
    await expect(log.record(source.manager, { kind: 'post.read', memberId: 1 })).rejects.toThrow('in the transaction of its act');
  });

  it('forgets a signal whose act is rolled back', async () => {
    const { seq } = await last();
    await source.transaction(async (tx) => {
      await log.record(tx, { kind: 'post.read', memberId: 99 });
      throw new Error('no');
    }).catch(() => undefined);
    expect((await last()).seq).toBe(seq);
  });

  it('keeps the order in which the signals of an act are given, and their original instants and days', async () => {
    await source.transaction((tx) =>
      log.record(
        tx,
        { kind: 'post.created', memberId: 5, occurredAt: new Date('2014-01-21T23:59:59Z') },
        { kind: 'praise.withdrawn', memberId: 5, partnerId: 6, day: '2014-01-02', occurredAt: new Date('2014-02-01T00:00:00Z') },
      ));
    const rows = await db.query('select kind, day, occurred_at from signal where member_id = 5 order by seq');
    expect(rows).toEqual([
      { kind: 'post.created', day: '2014-01-21', occurred_at: new Date('2014-01-21T23:59:59Z') },
      { kind: 'praise.withdrawn', day: '2014-01-02', occurred_at: new Date('2014-02-01T00:00:00Z') },
    ]);
  });

  it('knows no relation of a member to herself', async () => {
    await source.transaction((tx) => log.record(tx, { kind: 'answer.created', memberId: 7, partnerId: 7 }));
    expect(await last()).toMatchObject({ member_id: 7, partner_id: null });
  });

  it('lets the ids of an erased person be detached', async () => {
    const { seq } = await last();
    await db.query('update signal set member_id = null, partner_id = null where seq = $1', [seq]);
    expect(await last()).toMatchObject({ member_id: null, partner_id: null, subject_id: 3 });
  });

  it.each([
    ['another member', 'update signal set member_id = 8'],
    ['another partner', 'update signal set partner_id = 8'],
    ['a member where there was none', `update signal set member_id = 8 where member_id is null`],
    ['another kind', `update signal set kind = 'post.read'`],
    ['another day', `update signal set day = day - 1`],
    ['another place in the log', 'update signal set xact = xact + 1'],
    ['a change beside a detachment', 'update signal set member_id = null, value = 2'],
    ['removal', 'delete from signal'],
    ['emptying', 'truncate signal'],
  ])('refuses %s', async (_, sql) => {
    await source.transaction((tx) => log.record(tx, { kind: 'comment.created', memberId: null, partnerId: 2 }));
    await expect(db.query(sql)).rejects.toThrow('append-only');
  });
});
