import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { StartupError } from './environment';

export interface Migration {
  name: string;
  sql: string;
  /** SHA-256 of the text, so that an edited, already applied migration is noticed. */
  hash: string;
}

/** The migrations of a folder, in order of their numbers. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Applies what is missing, each migration in a transaction of its own, and returns the names applied. Two processes that
 * start at once take turns. Throws a StartupError when an applied migration was edited or is newer than this program.
 */
export async function migrate(url: string, migrations: Migration[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('kith.migrate'))`);
    await client.query('create table if not exists migration (name text primary key, hash text not null, applied_at timestamptz not null default now())');
    const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migration');
    const applied = new Map(rows.map((row) => [row.name, row.hash]));
    for (const name of applied.keys()) {
      if (!migrations.some((migration) => migration.name === name)) {
        throw new StartupError(`The database has migration ${name}, which this version of Kith does not know: start a newer version`);
      }
    }
    const done: string[] = [];
    for (const { name, sql, hash } of migrations) {
      const known = applied.get(name);
      if (known === hash) continue;
      if (known) throw new StartupError(`Migration ${name} was changed after it had been applied: add a new migration instead`);
      await client.query('begin');
      try {
        await client.query(sql);
        await client.query('insert into migration (name, hash) values ($1, $2)', [name, hash]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
      }
      done.push(name);
    }
    return done;
  } finally {
    await client.end();
  }
}
