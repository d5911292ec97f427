import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres';
import { isAlive } from './process-files';

const root = resolve(__dirname, '../../../..');

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
    await first.stop();
    const second = await startEmbeddedPostgres(folder);
    expect(await query(second.url, 'select n from kept')).toEqual([{ n: 42 }]);
    await second.stop();
  });

  /** A process of its own that uses the database: says so, and stops using it when its stdin closes. */
  function program() {
    const script = `
      import { loadServer } from ${JSON.stringify(join(root, 'tools/load-server.mjs'))};
      const { startEmbeddedPostgres } = loadServer('libs/server/kernel/src/embedded-postgres.ts');
      const database = await startEmbeddedPostgres(${JSON.stringify(folder)});
      database.onUnexpectedExit(() => console.log('lost'));
      console.log(database.url);
      process.stdin.on('end', async () => { await database.stop(); process.exit(0); }).resume();`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
    const exit = new Promise<number | null>((done) => child.once('exit', done));
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    return {
      url: () => new Promise<string>((done, fail) => {
        const look = () => /\S+(?=\n)/.exec(said)?.[0];
        child.stdout.on('data', () => { const url = look(); if (url) done(url); });
        const url = look();
        if (url) done(url);
        void exit.then((code) => fail(new Error(`It ended with ${code}: ${said}`)));
      }),
      heard: () => said,
      leave: async () => {
        child.stdin.end();
        expect(await exit).toBe(0);
      },
      kill: async () => {
        child.kill('SIGKILL');
        await exit;
      },
    };
  }
  const one = (url: string) => query(url, 'select 1 as one');

  it.each([['who started it', 0], ['who joined', 1]])('runs on when %s leaves first, and is stopped by the last one out', async (_, first) => {
    const programs = [program()];
    const url = await programs[0].url();
    programs.push(program());
    expect(await programs[1].url()).toBe(url);
    const [leaver] = programs.splice(first, 1);
    await leaver.leave();
    expect(await one(url)).toEqual([{ one: 1 }]);
    const server = serverPid(folder);
    await programs[0].leave();
    expect(programs[0].heard()).not.toContain('lost');
    expect(isAlive(server)).toBe(false);
  }, 60_000);

  it('does not wait for a user that was killed', async () => {
    const killed = program();
    const url = await killed.url();
    const other = program();
    expect(await other.url()).toBe(url);
    await killed.kill();
    expect(await one(url)).toEqual([{ one: 1 }]);
    const server = serverPid(folder);
    await other.leave();
    expect(isAlive(server)).toBe(false);
  }, 60_000);

  it('is made once by first starts at once', async () => {
    const programs = [program(), program(), program()];
    const urls = await Promise.all(programs.map(({ url }) => url()));
    expect(new Set(urls).size).toBe(1);
    for (const { leave } of programs) await leave();
    expect(existsSync(join(folderOfServer(folder), 'lock'))).toBe(false);
    await expect(one(urls[0])).rejects.toThrow();
  }, 60_000);

  it('is not kept waiting by the lock of a start that was killed, even if its number lives again', async () => {
    mkdirSync(join(folder, 'postgres'));
    for (const home of [folder, join(folder, 'postgres')]) writeFileSync(join(home, 'lock'), `${process.pid} 1`);
    const server = await startEmbeddedPostgres(folder);
    await server.stop();
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
