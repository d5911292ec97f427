import { DataSource } from 'typeorm';
import { type IntakeMember, IntakeRegistry } from '@kith/server/intake';
import { databaseOptions, type Tx } from '@kith/server/kernel';
import { createTestDatabase, type TestDatabase } from '@kith/server/kernel/testing';
import { BatchWriter, type Placed } from './batch-writer';
import { ReportBuilder } from './import-report';

let db: TestDatabase;
let source: DataSource;
let registry: IntakeRegistry;
let report: ReportBuilder;
let writer: BatchWriter;
const batches: number[] = [];

beforeAll(async () => {
  db = await createTestDatabase();
  source = await new DataSource(databaseOptions({ url: db.url, pool: 2, transactionTimeoutMs: 600 })).initialize();
  await db.query('create table taken (external_id text primary key)');
});
afterAll(async () => {
  await source.destroy();
  await db.drop();
});
beforeEach(async () => {
  await db.query('truncate taken');
  batches.length = 0;
  registry = new IntakeRegistry();
  report = new ReportBuilder('here', null);
  writer = new BatchWriter(source, registry, 1, report);
});

const members = (count: number): Placed<IntakeMember>[] =>
  Array.from({ length: count }, (_, n) => ({ record: { externalId: String(n), name: `Member ${n}`, joinedAt: new Date(0) }, file: 'Users.xml', line: n + 1 }));

/** A taker that notes what it takes, after the given work. */
const takeAfter = (work: (tx: Tx, batch: IntakeMember[]) => Promise<unknown>) => registry.register('member', async (tx, _, batch) => {
  batches.push(batch.length);
  const made: unknown[] = await tx.query('insert into taken select unnest($1::text[]) on conflict do nothing returning 1', [batch.map(({ externalId }) => externalId)]);
  await work(tx, batch);
  return { imported: made.length, known: batch.length - made.length, skipped: [] };
});
const taken = async () => (await db.query<{ n: number }>('select count(*)::int as n from taken'))[0].n;

describe('a batch', () => {
  it.each([
    ['in a query', (tx: Tx, batch: IntakeMember[]) => tx.query('select pg_sleep($1)', [batch.length / 100])],
    ['between two', (tx: Tx, batch: IntakeMember[]) => new Promise((done) => setTimeout(done, batch.length * 10)).then(() => tx.query('select 1'))],
  ])('whose transaction is ended for its length %s comes in by halves', async (_, work) => {
    takeAfter(work);
    await writer.write('member', 'member', members(100));
    expect(report.of('member')).toMatchObject({ imported: 100, known: 0 });
    expect(await taken()).toBe(100);
    expect(batches[0]).toBe(100);
    expect(batches.slice(1).every((size) => size <= 50)).toBe(true);
  });

  it('whose connection is cut is tried again', async () => {
    let cuts = 3;
    takeAfter((tx) => (cuts-- > 0 ? tx.query('select pg_terminate_backend(pg_backend_pid())') : Promise.resolve()));
    await writer.write('member', 'member', members(10));
    expect(report.of('member')).toMatchObject({ imported: 10, known: 0 });
    expect(batches).toEqual([10, 10, 10, 10]);
  });

  it('that meets a deadlock is tried again, and given up when it always does', async () => {
    let deadlocks = 2;
    takeAfter((tx) => (deadlocks-- > 0 ? tx.query(`do $$ begin raise exception 'It is stuck' using errcode = '40P01'; end $$`) : Promise.resolve()));
    await writer.write('member', 'member', members(10));
    expect(await taken()).toBe(10);
    deadlocks = Infinity;
    await expect(writer.write('member', 'member', members(10))).rejects.toThrow('It is stuck');
  });

  it('with records that the database refuses comes in without them', async () => {
    takeAfter((tx, batch) => tx.query('select 1 / (id % 7 - 3) from unnest($1::int[]) as id', [batch.map(({ externalId }) => Number(externalId))]));
    await writer.write('member', 'member', members(20));
    expect(report.of('member')).toMatchObject({ imported: 17, skipped: { refused: 3 } });
    expect(report.build(true).broken.map(({ line }) => line)).toEqual([4, 11, 18]);
  });
});
