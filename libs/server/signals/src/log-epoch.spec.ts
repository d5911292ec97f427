import { DataSource } from 'typeorm';
import { databaseOptions } from '@kith/server/kernel';
import { createTestDatabase, type TestDatabase } from '@kith/server/kernel/testing';
import { type Consumer, sliceOf, sliceParameters } from './consumer';
import { ConsumerRunner } from './consumer-runner';
import { adoptLog } from './log-epoch';
import { SignalLog } from './signal-log';

describe('a log restored into another cluster', () => {
  let db: TestDatabase;
  let source: DataSource;
  const heard: number[] = [];
  const consumer: Consumer = {
    name: 'listener',
    kind: 'derived',
    consume: async (tx, slice) => {
      const rows: { subject_id: number }[] = await tx.query(`select subject_id from signal where ${sliceOf()} order by xact, seq`, sliceParameters(slice));
      heard.push(...rows.map(({ subject_id }) => subject_id));
    },
  };
  let runner: ConsumerRunner;
  beforeAll(async () => {
    db = await createTestDatabase();
    source = await new DataSource(databaseOptions({ url: db.url, pool: 4 })).initialize();
    runner = new ConsumerRunner(source);
    runner.register(consumer);
    // What a dump of a cluster with a billion transactions brings: heard through subject 2, not yet 3.
    await db.query(
      `insert into signal (kind, subject_id, day, occurred_at, xact) select 'post.read', g, '2026-01-01', now(), 1000000000 + g from generate_series(1, 3) g`,
    );
    await db.query(`insert into consumer (name, kind, xact, seq) select 'listener', 'derived', xact, seq from signal where subject_id = 2`);
  });
  afterAll(async () => {
    await source.destroy();
    await db.drop();
  });

  const record = (subjectId: number) => source.transaction((tx) => new SignalLog(runner).record(tx, { kind: 'post.read', memberId: 1, subjectId }));

  it('would never deliver anything again, is noticed by the identity of the cluster, and goes on once adopted', async () => {
    const hearing = async () => {
      const slices: number[] = [];
      runner.onSlice(() => slices.push(1));
      runner.start();
      await new Promise((resume) => setTimeout(resume, 150));
      await runner.beforeApplicationShutdown();
      return slices.length;
    };
    expect(await adoptLog(db.url)).toBe(false);
    await record(4);
    expect(await hearing()).toBe(0);
    expect(heard).toEqual([]);

    await db.query('update cluster_identity set system_identifier = 42');
    expect(await adoptLog(db.url)).toBe(true);
    expect(await adoptLog(db.url)).toBe(false);
    await record(5);
    await record(6);
    runner = new ConsumerRunner(source);
    runner.register(consumer);
    await runner.catchUp();
    // 3 came with the dump; 4 was recorded before the adoption, which therefore happens at start, before anything is recorded.
    expect(heard).toEqual([3, 5, 6]);
  });
});
