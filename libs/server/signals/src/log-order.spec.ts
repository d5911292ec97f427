import { setTimeout as delay } from 'node:timers/promises';
import { DataSource } from 'typeorm';
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
  async function naiveReader(condition: string, order: string, until: () => boolean): Promise<Set<number>> {
    const heard = new Set<number>();
    let place = ['0', '0'];
    for (let last = false; ; ) {
      const rows: { xact: string; seq: string }[] = await reading.query(`select s.xact::text, s.seq::text from signal s where ${condition} order by ${order}`, place);
      for (const row of rows) heard.add(Number(row.seq));
      const final = rows.at(-1);
      if (final) place = [final.xact, final.seq];
      if (last) return heard;
      last = until();
      await delay(1);
    }
  }

  it('loses and doubles nothing under concurrent writers with late commits and rollbacks, where each simpler order loses', async () => {
    const runner = new ConsumerRunner(reading);
    runner.register(listener);
    runner.start();
    const log = new SignalLog(runner);
    let writersDone = false;
    const done = () => writersDone;
    const naive = [
      naiveReader('s.seq > $2::bigint and $1::text is not null', 's.seq', done),
      naiveReader(`s.seq > $2::bigint and $1::text is not null and ${visible.replace('xact <', 's.xact <')}`, 's.seq', done),
      naiveReader('(s.xact, s.seq) > ($1::bigint, $2::bigint)', 's.xact, s.seq', done),
    ];

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
    writersDone = true;
    const heard = await Promise.all(naive);
    await runner.catchUp();
    await runner.beforeApplicationShutdown();

    const written = (await db.query<{ seq: number }>('select seq from signal order by seq')).map(({ seq }) => seq);
    expect(written.length).toBeGreaterThan(writers * actsPerWriter);
    expect((await db.query<{ seq: number }>('select seq from heard order by seq')).map(({ seq }) => seq)).toEqual(written);
    // Proof that this test would notice: the number alone, the number below the oldest transaction, the pair without that filter.
    for (const set of heard) expect(written.filter((seq) => !set.has(seq)).length).toBeGreaterThan(0);
  });
});
