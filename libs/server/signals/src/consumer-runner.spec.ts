import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { databaseOptions, type Tx } from '@kith/server/kernel';
import { createTestDatabase, type TestDatabase } from '@kith/server/kernel/testing';
import { type Consumer, type Slice, sliceOf, sliceParameters } from './consumer';
import { ConsumerRunner } from './consumer-runner';
import { SignalLog } from './signal-log';

describe('consumers', () => {
  let db: TestDatabase;
  let source: DataSource;
  let log: SignalLog;
  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(async () => {
    db = await createTestDatabase();
    await db.query('create table heard (consumer text not null, seq bigint not null)');
    source = await new DataSource(databaseOptions({ url: db.url, pool: 6 })).initialize();
    log = new SignalLog(new ConsumerRunner(source));
  });
  afterEach(async () => {
    await source.destroy();
    await db.drop();
  });

  const hear = (tx: Tx, name: string, slice: Slice) => tx.query(`insert into heard select $5, seq from signal where ${sliceOf()}`, [...sliceParameters(slice), name]);
  const listener = (name: string, kind: Consumer['kind'] = 'derived', more: Partial<Consumer> = {}): Consumer => ({
    name,
    kind,
    consume: async (tx, slice) => void (await hear(tx, name, slice)),
    ...(kind === 'derived' && { reset: async (tx: Tx) => void (await tx.query('delete from heard where consumer = $1', [name])) }),
    ...more,
  });
  const runnerWith = (...consumers: Consumer[]) => {
    const runner = new ConsumerRunner(source);
    consumers.forEach((consumer) => runner.register(consumer));
    return runner;
  };
  const record = (count: number) => source.transaction((tx) => log.record(tx, ...Array.from({ length: count }, () => ({ kind: 'post.read' as const, memberId: 1 }))));
  const written = async () => (await db.query<{ seq: number }>('select seq from signal order by seq')).map(({ seq }) => seq);
  const heardBy = async (name: string) => (await db.query<{ seq: number }>('select seq from heard where consumer = $1 order by seq', [name])).map(({ seq }) => seq);

  it('go on exactly where they were after the process was killed in the middle of a slice', async () => {
    await record(25);
    const program = `
      const { loadServer } = await import('${process.cwd()}/tools/load-server.mjs');
      const { databaseOptions } = loadServer('libs/server/kernel/src/index.ts');
      const { ConsumerRunner } = loadServer('libs/server/signals/src/consumer-runner.ts');
      const { sliceOf, sliceParameters } = loadServer('libs/server/signals/src/consumer.ts');
      const { DataSource } = (await import('typeorm')).default;
      const source = await new DataSource(databaseOptions({ url: process.env.DATABASE_URL, pool: 4 })).initialize();
      const runner = new ConsumerRunner(source);
      runner.register({ name: 'listener', kind: 'derived', consume: async (tx, slice) => {
        await tx.query('insert into heard select $5, seq from signal where ' + sliceOf(), [...sliceParameters(slice), 'listener']);
        process.stdout.write('written');
        await new Promise((resume) => setTimeout(resume, 60_000));
      } });
      runner.start();`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { env: { ...process.env, DATABASE_URL: db.url }, stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    expect(await heardBy('listener')).toEqual([]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await record(5);
    await runnerWith(listener('listener')).catchUp();
    expect(await heardBy('listener')).toEqual(await written());
  });

  it('try a slice that failed again as a whole, and say why they stand still, while others go on', async () => {
    let fail = true;
    const stumbling = listener('stumbling', 'derived', {
      consume: async (tx, slice) => {
        await hear(tx, 'stumbling', slice);
        if (fail) throw new Error('no luck');
      },
    });
    const runner = runnerWith(stumbling, listener('steady'));
    await record(10);
    runner.start();
    while ((await heardBy('steady')).length < 10) await delay(5);
    while (!(await runner.status())[0].error) await delay(5);
    expect(await runner.status()).toEqual([
      { name: 'stumbling', kind: 'derived', behind: 10, error: 'no luck' },
      { name: 'steady', kind: 'derived', behind: 0, error: null },
    ]);
    expect(await heardBy('stumbling')).toEqual([]);
    await record(3);
    runner.poke();
    while ((await heardBy('steady')).length < 13) await delay(5);
    fail = false;
    while ((await heardBy('stumbling')).length < 13) await delay(5);
    await runner.beforeApplicationShutdown();
    expect(await heardBy('stumbling')).toEqual(await written());
    expect((await runner.status())[0]).toEqual({ name: 'stumbling', kind: 'derived', behind: 0, error: null });
  });

  it('that have effects start at the head when new, and a failure of their first slice does not move that start', async () => {
    await record(4);
    let fail = true;
    const effect = listener('effect', 'effect', {
      consume: async (tx, slice) => {
        if (fail) throw new Error('no luck');
        await hear(tx, 'effect', slice);
      },
    });
    const runner = runnerWith(effect);
    await runner.catchUp();
    expect(await heardBy('effect')).toEqual([]);
    await record(2);
    await expect(runner.catchUp()).rejects.toThrow('no luck');
    await record(1);
    fail = false;
    await runnerWith(effect).catchUp();
    expect(await heardBy('effect')).toEqual((await written()).slice(4));
  });

  it('that have effects are never rewound', async () => {
    const runner = runnerWith(listener('effect', 'effect'));
    await runner.catchUp();
    await record(2);
    await runner.catchUp();
    await expect(runner.rebuild('effect')).rejects.toThrow('effect is an effect consumer');
    await runner.catchUp();
    expect(await heardBy('effect')).toEqual(await written());
  });

  it('that are derived hear the whole log, also what was there before them', async () => {
    await record(4);
    await runnerWith(listener('derived')).catchUp();
    expect(await heardBy('derived')).toEqual(await written());
  });

  it('can be rebuilt while another process follows the log and members go on writing', async () => {
    await record(300);
    const live = runnerWith(listener('derived'));
    await live.catchUp();
    live.start();
    let rebuilding = true;
    const writing = (async () => {
      while (rebuilding) {
        await record(3);
        live.poke();
        await delay(2);
      }
    })();
    const progress: [number, number][] = [];
    const total = await runnerWith(listener('derived')).rebuild('derived', (...step) => progress.push(step));
    rebuilding = false;
    await writing;
    await live.catchUp();
    await live.beforeApplicationShutdown();
    expect(total).toBeGreaterThanOrEqual(300);
    expect(progress.at(-1)).toEqual([total, total]);
    expect(await heardBy('derived')).toEqual(await written());
  });

  it('share the work of one consumer between processes without doubling anything', async () => {
    const runners = [1, 2, 3].map(() => runnerWith(listener('derived')));
    runners.forEach((runner) => runner.start());
    for (let n = 0; n < 30; n++) {
      await record(2);
      runners[n % 3].poke();
    }
    await runners[0].catchUp();
    await Promise.all(runners.map((runner) => runner.beforeApplicationShutdown()));
    expect(await heardBy('derived')).toEqual(await written());
  });

  it('wait, when asked to catch up, for a signal that an open transaction still holds back', async () => {
    const runner = runnerWith(listener('derived'));
    await runner.catchUp();
    let caughtUp: Promise<number> = Promise.resolve(0);
    await source.transaction(async (tx) => {
      await tx.query('insert into consumer (name, kind) values ($1, $2)', ['other', 'derived']);
      await record(3);
      caughtUp = runner.catchUp();
      await delay(60);
      expect(await heardBy('derived')).toEqual([]);
    });
    expect(await caughtUp).toBe(3);
  });

  it('hear of a signal long before the next poll when they are poked', async () => {
    const runner = runnerWith(listener('derived'));
    await record(1);
    await runner.catchUp();
    runner.start();
    let heard: () => void = () => undefined;
    runner.onSlice(() => heard());
    const delays: number[] = [];
    for (let n = 0; n < 10; n++) {
      // Long enough that the pauses between looks are at their longest.
      await delay(600);
      const hearing = new Promise<void>((resume) => (heard = resume));
      await record(1);
      const committed = performance.now();
      runner.poke();
      await hearing;
      delays.push(performance.now() - committed);
    }
    await runner.beforeApplicationShutdown();
    // Without the poke the median is half of the longest pause.
    expect(delays.sort((a, b) => a - b)[5]).toBeLessThan(60);
  });

  it('wait anew for open transactions after each step of a long catch-up', async () => {
    const runner = runnerWith(listener('derived', 'derived', {
      consume: async (tx, slice) => {
        await hear(tx, 'derived', slice);
        await delay(400);
      },
    }));
    runner.patienceMs = 300;
    await record(1);
    await runner.catchUp();
    await record(1);
    const holding = new DataSource(databaseOptions({ url: db.url, pool: 1 }));
    await holding.initialize();
    let caughtUp: Promise<number> = Promise.resolve(0);
    await holding.transaction(async (tx) => {
      await tx.query('insert into consumer (name, kind) values ($1, $2)', ['other', 'derived']);
      await record(1);
      caughtUp = runner.catchUp();
      caughtUp.catch(() => undefined);
      await delay(550);
    });
    await holding.destroy();
    expect(await caughtUp).toBe(2);
    expect(await heardBy('derived')).toEqual(await written());
  });

  it('go on in smaller slices after one that took longer than a transaction may', async () => {
    const short = await new DataSource(databaseOptions({ url: db.url, pool: 4, transactionTimeoutMs: 400 })).initialize();
    const runner = new ConsumerRunner(short);
    const sizes: number[] = [];
    runner.register(listener('slow', 'derived', {
      consume: async (tx, slice) => {
        await hear(tx, 'slow', slice);
        await tx.query('select pg_sleep($1::float8)', [slice.size / 50]);
        sizes.push(slice.size);
      },
    }));
    await record(40);
    expect(await runner.catchUp()).toBe(40);
    expect(await heardBy('slow')).toEqual(await written());
    expect(Math.max(...sizes)).toBeLessThan(40);
    expect((await runner.status())[0]).toEqual({ name: 'slow', kind: 'derived', behind: 0, error: null });
    // Once it has caught up, it is given whole slices again.
    await record(15);
    await runner.catchUp();
    expect(sizes.at(-1)).toBe(15);
    await short.destroy();
  });

  it('write nothing while there is nothing to hear, because that would hold the log back', async () => {
    const runner = runnerWith(listener('derived'));
    await runner.catchUp();
    const transactions = async () => Number((await db.query<{ n: number }>(`select xmin::text::bigint as n from consumer where name = 'derived'`))[0].n);
    const locked = async () => (await db.query<{ xmax: string }>(`select xmax::text from consumer where name = 'derived'`))[0].xmax;
    const before = [await transactions(), await locked()];
    runner.start();
    await delay(300);
    await runner.beforeApplicationShutdown();
    expect([await transactions(), await locked()]).toEqual(before);
  });

  it('are told when they have arrived at the present, and chores recur even when one run fails', async () => {
    let settled = 0;
    const runner = runnerWith(listener('derived', 'derived', { settled: async () => void settled++ }));
    let runs = 0;
    runner.every(5, 'Counting runs', async () => {
      if (++runs === 1) throw new Error('no luck');
    });
    await record(1);
    await runner.catchUp();
    await runner.rebuild('derived');
    expect([settled, runs]).toEqual([2, 0]);
    runner.start();
    while (runs < 3) await delay(5);
    await runner.beforeApplicationShutdown();
    const ended = runs;
    await delay(30);
    expect(runs).toBe(ended);
  });
});
