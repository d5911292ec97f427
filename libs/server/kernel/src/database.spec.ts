import { DataSource } from 'typeorm';
import { databaseOptions, inTransaction, isConnectionLost, type Tx } from './database';
import { createTestDatabase, type TestDatabase } from './testing';

let db: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  db = await createTestDatabase();
  source = await new DataSource(databaseOptions({ url: db.url, pool: 4 })).initialize();
  await db.query('create table pot (id int primary key, n int not null default 0)');
  await db.query('insert into pot (id) values (1), (2)');
});
beforeEach(() => db.query('update pot set n = 0'));
afterAll(async () => {
  await source.destroy();
  await db.drop();
});

const pour = (tx: Tx, id: number) => tx.query('update pot set n = n + 1 where id = $1', [id]);
const complain = (code: string) => (tx: Tx) => tx.query(`do $$ begin raise exception 'No' using errcode = '${code}'; end $$`);

describe('a transaction', () => {
  it('that a deadlock ended is run once more, and does after the commit what its last attempt said', async () => {
    let arrived = 0;
    let bothArrived: () => void = () => undefined;
    const both = new Promise<void>((done) => (bothArrived = done));
    const done: string[] = [];
    const crosswise = (name: string, [first, second]: number[]) => inTransaction(source, async (tx, afterCommit) => {
      afterCommit(() => void done.push(name));
      await pour(tx, first);
      if (++arrived === 2) bothArrived();
      await both;
      await pour(tx, second);
    });
    await Promise.all([crosswise('a', [1, 2]), crosswise('b', [2, 1])]);
    expect(arrived).toBe(3);
    expect(done.sort()).toEqual(['a', 'b']);
    expect(await db.query('select n from pot order by id')).toEqual([{ n: 2 }, { n: 2 }]);
  });

  it.each([['40001', 2], ['40P01', 2], ['23505', 1], ['P0001', 1]])('that always fails with %s is tried %i times', async (code, most) => {
    let attempts = 0;
    let after = 0;
    await expect(inTransaction(source, async (tx, afterCommit) => {
      attempts++;
      afterCommit(() => void after++);
      await pour(tx, 1);
      await complain(code)(tx);
    })).rejects.toThrow('No');
    expect([attempts, after]).toEqual([most, 0]);
    expect(await db.query('select n from pot where id = 1')).toEqual([{ n: 0 }]);
  });
});

it('a lost connection is told apart from what the database refuses', async () => {
  const failure = (work: (tx: Tx) => Promise<unknown>) => source.transaction(work).then(() => null, (error: unknown) => error);
  expect(isConnectionLost(await failure((tx) => tx.query('select pg_terminate_backend(pg_backend_pid())')))).toBe(true);
  expect(isConnectionLost(await failure(async (tx) => {
    const [{ pid }] = await tx.query('select pg_backend_pid() as pid');
    await db.query('select pg_terminate_backend($1)', [pid]);
    await new Promise((done) => setTimeout(done, 100));
    await tx.query('select 1');
  }))).toBe(true);
  const nowhere = new DataSource(databaseOptions({ url: 'postgres://kith:x@127.0.0.1:1/kith', pool: 2 }));
  expect(isConnectionLost(await nowhere.initialize().catch((error: unknown) => error))).toBe(true);
  expect(isConnectionLost(await failure((tx) => tx.query('select 1 / 0')))).toBe(false);
  expect(isConnectionLost(new Error('Something else'))).toBe(false);
});
