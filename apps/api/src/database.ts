import { join, resolve } from 'node:path';
import { migrate, readMigrations, startEmbeddedPostgres, StartupError, type Environment } from '@kith/server/kernel';
import pg from 'pg';

export interface RunningDatabase {
  url: string;
  /** Names of the migrations that were applied now. */
  migrated: string[];
  onLost(listener: () => void): void;
  stop(): Promise<void>;
}

/** The configured database, or the embedded one, brought to this version's schema. Throws a StartupError of one sentence. */
export async function openConfiguredDatabase(environment: Environment): Promise<RunningDatabase> {
  if (!environment.DATABASE_URL) {
    const embedded = await startEmbeddedPostgres(resolve(environment.KITH_DATA));
    try {
      const migrated = await bringUp(embedded.url);
      return { url: embedded.url, migrated, onLost: (listener) => embedded.onUnexpectedExit(listener), stop: () => embedded.stop() };
    } catch (error) {
      await embedded.stop();
      throw error;
    }
  }
  const url = environment.DATABASE_URL;
  const { hostname, port } = new URL(url);
  try {
    const migrated = await bringUp(url);
    return { url, migrated, onLost: () => undefined, stop: async () => undefined };
  } catch (error) {
    if (error instanceof StartupError || !(error as { code?: string }).code) throw error;
    throw new StartupError(`The database at ${hostname}:${port || 5432} cannot be used (${reason(error)}): check DATABASE_URL`);
  }
}

const reason = (error: unknown) => (error as Error).message || (error as { code: string }).code;

async function bringUp(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  const { rows } = await client.query(`select current_setting('server_version_num')::int as version`);
  await client.end();
  if (rows[0].version < 180_000) throw new StartupError('Kith needs PostgreSQL 18 or newer: check DATABASE_URL');
  const migrated = await migrate(url, readMigrations(join(__dirname, '../migrations')));
  await adoptLog(url, { announce: true });
  return migrated;
}

/**
 * After a restore into another cluster the transaction counter starts over, and nothing recorded from then on would ever
 * be delivered. Notices it by the cluster's identity and moves the log's epoch past what is already there.
 */
async function adoptLog(url: string, { announce }: { announce: boolean }): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('kith.adopt-log'))`);
    const { rows } = await client.query(
      `select c.system_identifier <> p.system_identifier as moved, p.system_identifier::text as here,
              coalesce((select max(xact) from signal), 0)::text as top
       from cluster_identity c, pg_control_system() p`,
    );
    if (rows[0].moved) {
      await client.query(`create or replace function signal_epoch() returns bigint language sql immutable as 'select ${BigInt(rows[0].top)}::bigint'`);
      await client.query('update cluster_identity set system_identifier = $1', [rows[0].here]);
      if (announce) console.error('This database was restored into another cluster: the signal log goes on after its last entry.');
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}
