import { setTimeout as delay } from 'node:timers/promises';
import { DataSource, type QueryRunner } from 'typeorm';
import { databaseOptions, type Tx } from '@kith/server/kernel';
import { createTestDatabase, type TestDatabase } from '@kith/server/kernel/testing';
import { type Consumer, type Slice, sliceOf, sliceParameters } from './consumer';
import { ConsumerRunner } from './consumer-runner';
import { visible } from './log-position';
import { SignalLog } from './signal-log';

const writers = 12;
const actsPerWriter = 30;

describe('the order of the log', () => {
  let db: TestDatabase;
  let writing: DataSource;
  let reading: DataSource;
  beforeAll(async () => {
    db = await createTestDatabase();
    await db.query('create table heard (seq bigint not null)');
    await db.query('create table act (id bigint generated always as identity, signals integer not null)');
    writing = new DataSource(databaseOptions({ url: db.url, pool: writers }));
    reading = new DataSource(databaseOptions({ url: db.url, pool: 6 }));
    await Promise.all([writing.initialize(), reading.initialize()]);
  });
  afterAll(async () => {
    await Promise.all([writing.destroy(), reading.destroy()]);
    await db.drop();
  });

  /** A consumer that writes down each signal it hears. */
  const listener: Consumer = {
    name: 'listener',
    kind: 'derived',
    consume: async (tx: Tx, slice: Slice) => {
      await tx.query(`insert into heard select seq from signal where ${sliceOf()}`, sliceParameters(slice));
    },
  };

  /** A reader that asks for what comes after its bookmark, as one would write it at first. */
  function naiveReader(condition: string, order: string) {
    const heard: number[] = [];
    let place = ['0', '0'];
    const read = async () => {
      const rows: { xact: string; seq: string }[] = await reading.query(`select s.xact::text, s.seq::text from signal s where ${condition} order by ${order}`, place);
      heard.push(...rows.map(({ seq }) => Number(seq)));
      const final = rows.at(-1);
      if (final) place = [final.xact, final.seq];
      return heard;
    };
    return { heard, read };
  }

  const written = async () => (await db.query<{ seq: number }>('select seq from signal order by seq')).map(({ seq }) => seq);
  const heard = async () => (await db.query<{ seq: number }>('select seq from heard order by seq')).map(({ seq }) => seq);

  it('is needed: each simpler order loses what commits late', async () => {
    const runner = new ConsumerRunner(reading);
    runner.register(listener);
    const log = new SignalLog(runner);
    const byNumber = naiveReader('s.seq > $2::bigint and $1::text is not null', 's.seq');
    const byNumberBelowOldest = naiveReader(`s.seq > $2::bigint and $1::text is not null and ${visible.replace('xact <', 's.xact <')}`, 's.seq');
    const byPair = naiveReader('(s.xact, s.seq) > ($1::bigint, $2::bigint)', 's.xact, s.seq');
    const readAll = () => Promise.all([byNumber, byNumberBelowOldest, byPair].map(({ read }) => read()));
    const begin = async () => {
      const connection = writing.createQueryRunner();
      await connection.startTransaction();
      return connection;
    };
    const record = (connection: QueryRunner) => log.record(connection.manager, { kind: 'post.read', memberId: 1 });

    // The first took an earlier number and commits later.
    const [first, second] = [await begin(), await begin()];
    await record(first);
    await record(second);
    await second.commitTransaction();
    await readAll();
    await first.commitTransaction();
    await readAll();

    // The third has an earlier transaction id, takes a later number and commits earlier.
    const [third, fourth] = [await begin(), await begin()];
    await third.query('insert into act (signals) values (1)');
    await record(fourth);
    await record(third);
    await third.commitTransaction();
    // Other databases of the cluster hold the horizon back as well.
    while (!(await byNumberBelowOldest.read()).includes(4)) await delay(5);
    await fourth.commitTransaction();
    await runner.catchUp();
    await readAll();

    expect(await written()).toEqual([1, 2, 3, 4]);
    expect(byNumber.heard).not.toContain(1);
    expect(byPair.heard).not.toContain(1);
    expect(byNumberBelowOldest.heard).not.toContain(3);
    expect(await heard()).toEqual([1, 2, 3, 4]);
    await Promise.all([first, second, third, fourth].map((connection) => connection.release()));
  });

  it('loses and doubles nothing under concurrent writers with late commits and rollbacks', async () => {
    const runner = new ConsumerRunner(reading);
    runner.register(listener);
    runner.start();
    const log = new SignalLog(runner);

    const write = async () => {
      for (let act = 0; act < actsPerWriter; act++) {
        await writing
          .transaction(async (tx) => {
            // Half of the acts write a row of their own before their signals: they have an early transaction id and a late number.
            if (Math.random() < 0.5) await tx.query('insert into act (signals) values (1)');
            await delay(Math.random() * 8);
            for (let n = 0; n <= Math.random() * 3; n++) await log.record(tx, { kind: 'post.read', memberId: act + 1 });
            await delay(Math.random() * 8);
            if (Math.random() < 0.2) throw new Error('rolled back');
          })
          .catch((error: Error) => {
            if (error.message !== 'rolled back') throw error;
          });
        log.poke();
      }
    };
    await Promise.all(Array.from({ length: writers }, write));
    await runner.catchUp();
    await runner.beforeApplicationShutdown();

    expect((await written()).length).toBeGreaterThan(writers * actsPerWriter);
    expect(await heard()).toEqual(await written());
  });
});
