import { DataSource } from 'typeorm';
import { databaseOptions, readEnvironment } from '@kith/server/kernel';
import { createTestDatabase, type TestDatabase } from '@kith/server/kernel/testing';
import { openConfiguredDatabase } from './database';

let db: TestDatabase;
const role = `odd_${process.pid}`;
beforeAll(async () => (db = await createTestDatabase()));
afterAll(async () => {
  delete process.env.PGPASSWORD;
  await db.query(`drop owned by ${role}`);
  await db.query(`drop role ${role}`);
  await db.drop();
});

it('a password of any characters may come by PGPASSWORD', async () => {
  const password = 'p@ss/w:o#r%d?1 ü';
  await db.query(`create role ${role} superuser login password '${password}'`);
  const { host, pathname } = new URL(db.url);
  const url = `postgres://${role}@${host}${pathname}`;
  process.env.PGPASSWORD = password;
  const database = await openConfiguredDatabase(readEnvironment({ DATABASE_URL: url }));
  expect(database.migrated).toEqual([]);
  const source = await new DataSource(databaseOptions({ url: database.url, pool: 2 })).initialize();
  expect(await source.query('select current_user')).toEqual([{ current_user: role }]);
  await source.destroy();
  await database.stop();
  process.env.PGPASSWORD = 'wrong';
  await expect(openConfiguredDatabase(readEnvironment({ DATABASE_URL: url }))).rejects.toThrow('password authentication failed');
});
