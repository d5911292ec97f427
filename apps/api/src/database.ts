import { join, resolve } from 'node:path';
import { migrate, readMigrations, startEmbeddedPostgres, StartupError, type Environment } from '@kith/server/kernel';
import { adoptLog } from '@kith/server/signals';
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
  if (await adoptLog(url)) console.error('This database was restored into another cluster: the signal log goes on after its last entry.');
  return migrated;
}
