import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import type { DataSource, DataSourceOptions, EntityManager } from 'typeorm';
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
  entities?: Function[];
  /** Longest transaction in milliseconds: an open one holds the whole log back (docs/decisions/0003). */
  transactionTimeoutMs?: number;
  applicationName?: string;
}

/** Options of the data source. Schema changes come from SQL migrations only. */
export function databaseOptions(options: DatabaseOptions): TypeOrmModuleOptions & Extract<DataSourceOptions, { type: 'postgres' }> {
  return {
    type: 'postgres',
    driver: pg,
    url: options.url,
    entities: options.entities ?? [],
    autoLoadEntities: true,
    synchronize: false,
    migrationsRun: false,
    retryAttempts: 0,
    applicationName: options.applicationName ?? 'kith',
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
 * rolled back: pokes, cache evictions and mail belong there, for no network call may happen inside a transaction.
 */
export async function inTransaction<T>(
  source: DataSource,
  work: (tx: Tx, afterCommit: (action: () => void | Promise<void>) => void) => Promise<T>,
): Promise<T> {
  const actions: (() => void | Promise<void>)[] = [];
  const result = await source.transaction((tx) => work(tx, (action) => actions.push(action)));
  for (const action of actions) await action();
  return result;
}
