import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { type DataSource, type DataSourceOptions, type EntityManager, QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import pg from 'pg';

/** A transaction. Helpers that write take it first, so that nothing is written outside one. */
export type Tx = EntityManager;

// Counts and ids come as numbers: no id of ours comes near 2^53. Transaction ids are read as text where they are needed.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
// A date is a day without a time zone, so it stays 'YYYY-MM-DD'.
pg.types.setTypeParser(pg.types.builtins.DATE, (value: string) => value);

export interface DatabaseOptions {
  url: string;
  pool: number;
  /** Longest transaction in milliseconds: an open one holds the whole log back (docs/decisions/0003). */
  transactionTimeoutMs?: number;
}

/** Options of the data source. Schema changes come from SQL migrations only. */
export function databaseOptions(options: DatabaseOptions): TypeOrmModuleOptions & Extract<DataSourceOptions, { type: 'postgres' }> {
  return {
    type: 'postgres',
    driver: pg,
    url: options.url,
    autoLoadEntities: true,
    synchronize: false,
    migrationsRun: false,
    retryAttempts: 0,
    applicationName: 'kith',
    poolErrorHandler: () => undefined, // a broken idle connection is replaced at the next use
    extra: {
      max: options.pool,
      options: `-c transaction_timeout=${options.transactionTimeoutMs ?? 30_000} -c timezone=UTC -c jit=off`,
      connectionTimeoutMillis: 10_000,
    },
  };
}

/**
 * Runs work in one transaction. What is passed to `afterCommit` runs once it has committed, in order, and never when it
 * rolled back: pokes, cache evictions and mail belong there, for no network call may happen inside a transaction. A transaction
 * that PostgreSQL sacrificed to another is run once more, so `work` changes nothing but the database.
 */
export async function inTransaction<T>(
  source: DataSource,
  work: (tx: Tx, afterCommit: (action: () => void | Promise<void>) => void) => Promise<T>,
): Promise<T> {
  let actions: (() => void | Promise<void>)[] = [];
  const attempt = () => {
    actions = [];
    return source.transaction((tx) => work(tx, (action) => actions.push(action)));
  };
  const result = await attempt().catch((error: unknown) => {
    if (!['40001', '40P01'].includes(sqlState(error))) throw error;
    return attempt();
  });
  for (const action of actions) await action();
  return result;
}

/** PostgreSQL's code of an error, or the system's; empty when it has none. */
export function sqlState(error: unknown): string {
  const cause = error instanceof QueryFailedError ? error.driverError : error;
  const { code } = (cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** Whether an error says that the connection is gone, because the server ended it, is not there, or the network failed. */
export function isConnectionLost(error: unknown): boolean {
  if (/^(08...|57P0[1-3]|ECONNREFUSED|ECONNRESET|EPIPE)$/.test(sqlState(error))) return true;
  // A connection that ends while nobody asks anything of it leaves no code.
  if (error instanceof QueryRunnerAlreadyReleasedError || error instanceof QueryRunnerProviderAlreadyReleasedError) return true;
  return error instanceof Error && /^Connection terminated|not queryable$|^timeout exceeded when trying to connect/.test(error.message);
}
