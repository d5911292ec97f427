// One throw-away PostgreSQL for a run of Jest, with a migrated template that every test file clones.
require('@swc/core');
const { mkdtempSync, chmodSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = async (globalConfig) => {
  void globalConfig;
  const { loadServer } = await import('./load-server.mjs');
  // These two files only: @nestjs/graphql keeps its metadata on globalThis, which Jest shows to every test file.
  const { startEmbeddedPostgres } = loadServer('libs/server/kernel/src/embedded-postgres.ts');
  const { migrate, readMigrations } = loadServer('libs/server/kernel/src/migrations.ts');
  const folder = mkdtempSync(join(tmpdir(), 'kith-test-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres(folder, { durable: false });
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query('create database kith_template');
  await client.end();
  await migrate(postgres.url.replace(/\/kith$/, '/kith_template'), readMigrations(join(__dirname, '../apps/api/migrations')));
  process.env.KITH_TEST_PG = postgres.url;
  globalThis.__kithTest = { postgres, folder };
};
