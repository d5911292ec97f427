import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres';

const folderOfServer = (folder: string) => (existsSync(join(folder, 'postgres')) ? join(folder, 'postgres') : folder);
const serverPid = (folder: string) => Number(readFileSync(join(folderOfServer(folder), 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded database', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kith-embedded-'));
    chmodSync(folder, 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps what was committed when it is killed, and starts again on the same folder', async () => {
    const first = await startEmbeddedPostgres(folder);
    const lost = new Promise((done) => first.onUnexpectedExit(done));
    await query(first.url, 'create table kept as select 42 as n');
    process.kill(serverPid(folder), 'SIGKILL');
    await lost;
    const second = await startEmbeddedPostgres(folder);
    expect(await query(second.url, 'select n from kept')).toEqual([{ n: 42 }]);
    await second.stop();
  });

  it('is shared by a second program, which leaves it running', async () => {
    const first = await startEmbeddedPostgres(folder);
    const second = await startEmbeddedPostgres(folder);
    expect([first.owned, second.owned]).toEqual([true, false]);
    await second.stop();
    expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await first.stop();
    await expect(query(first.url, 'select 1')).rejects.toThrow();
  });

  it('survives a first start that was interrupted', async () => {
    const server = await startEmbeddedPostgres(folder);
    await server.stop();
    rmSync(join(folderOfServer(folder), 'data', 'PG_VERSION'));
    const again = await startEmbeddedPostgres(folder);
    expect(await query(again.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await again.stop();
  });
});
