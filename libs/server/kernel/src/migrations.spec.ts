import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from './testing';
import { migrate, readMigrations } from './migrations';

describe('migrations', () => {
  let db: TestDatabase;
  let folder: string;
  const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql);
  const run = () => migrate(db.url, readMigrations(folder));

  beforeEach(async () => {
    db = await createTestDatabase();
    // The template is migrated; these tests bring their own.
    await db.query('delete from migration');
    folder = mkdtempSync(join(tmpdir(), 'kith-migrations-'));
  });
  afterEach(async () => {
    await db.drop();
    rmSync(folder, { recursive: true });
  });

  it('are applied in order and once', async () => {
    write('0002_b.sql', 'insert into a_thing values (2)');
    write('0001_a.sql', 'create table a_thing (n int)');
    write('notes.txt', 'not one of them');
    expect(await run()).toEqual(['0001_a.sql', '0002_b.sql']);
    expect(await run()).toEqual([]);
    expect(await db.query('select n from a_thing')).toEqual([{ n: 2 }]);
  });

  it('are applied once by two processes that start at the same time', async () => {
    write('0001_a.sql', 'create table a_thing (n int); select pg_sleep(0.2)');
    const applied = await Promise.all([run(), run()]);
    expect(applied.flat()).toEqual(['0001_a.sql']);
  });

  it('leave nothing behind of one that fails, and keep those before it', async () => {
    write('0001_a.sql', 'create table a_thing (n int)');
    write('0002_b.sql', 'create table b_thing (n int); select 1/0');
    await expect(run()).rejects.toThrow('0002_b.sql failed: division by zero');
    expect(await db.query(`select to_regclass('a_thing')::text as a, to_regclass('b_thing') as b`)).toEqual([{ a: 'a_thing', b: null }]);
  });

  it('must not be edited once applied', async () => {
    write('0001_a.sql', 'create table a_thing (n int)');
    await run();
    write('0001_a.sql', 'create table a_thing (n bigint)');
    await expect(run()).rejects.toThrow('0001_a.sql was changed');
  });

  it('of a newer version are not run over', async () => {
    write('0001_a.sql', 'select 1');
    await run();
    rmSync(join(folder, '0001_a.sql'));
    await expect(run()).rejects.toThrow('start a newer version');
  });
});
