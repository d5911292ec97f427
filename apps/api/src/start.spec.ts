import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { workspace } from './application';
import { teaHouse, writeDump } from './imports/testing/write-dump';

/** The built server, started as `npm start` starts it once everything is built. */
describe('the server process', () => {
  let data: string;
  const running: ChildProcess[] = [];
  const dumps: (() => void)[] = [];

  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'kith-start-'));
    chmodSync(data, 0o755);
  });
  afterEach(async () => {
    for (const child of running.splice(0)) await end(child, 'SIGTERM');
    for (const remove of dumps.splice(0)) remove();
    rmSync(data, { recursive: true, force: true });
  });

  function run(script: string, args: string[], environment: Record<string, string> = {}) {
    const child = spawn(process.execPath, ['-e', `require(${JSON.stringify(`${workspace}/dist/server/apps/api/src/${script}`)})`.concat(script === 'main.js' ? `.start(${JSON.stringify(args)})` : `.runCli(${JSON.stringify(args)})`)], {
      cwd: workspace,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', KITH_DATA: data, KITH_DEMO: 'false', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.push(child);
    const output = { out: '', err: '' };
    child.stdout?.on('data', (chunk) => (output.out += chunk));
    child.stderr?.on('data', (chunk) => (output.err += chunk));
    const exit = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
    return { child, output, exit };
  }

  async function end(child: ChildProcess, signal: NodeJS.Signals) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await exit;
  }

  async function addressOf({ child, output }: ReturnType<typeof run>): Promise<string> {
    for (let waited = 0; waited < 25_000; waited += 50) {
      const match = /is open at (http:\/\/\S+)/.exec(output.out);
      if (match) return match[1];
      if (child.exitCode !== null) break;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`It did not open: ${output.out}${output.err}`);
  }

  /** As root the database has a folder of its own. */
  const postgresFile = (name: string) => join(existsSync(join(data, 'postgres')) ? join(data, 'postgres') : data, name);
  const postgresPid = () => Number(readFileSync(postgresFile('data/postmaster.pid'), 'utf8').split('\n')[0]);
  const alive = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  const tokenFor = async (email: string) => {
    const grant = run('cli.js', ['grant', email, 'admin', '--json']);
    expect(await grant.exit).toBe(0);
    const made = run('cli.js', ['token', email, '--json']);
    expect(await made.exit).toBe(0);
    return (JSON.parse(made.output.out) as { token: string }).token;
  };

  it('answers its health checks, and leaves neither itself nor its database behind after Ctrl-C', async () => {
    const server = run('main.js', []);
    const address = await addressOf(server);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ status: 'ready' });
    const database = postgresPid();
    server.child.kill('SIGINT');
    expect(await server.exit).toBe(0);
    expect(alive(database)).toBe(false);
  });

  it('loses nothing when server and database are killed, and starts again', async () => {
    const first = run('main.js', []);
    const address = await addressOf(first);
    const token = await tokenFor('ada@example.org');
    const create = async (slug: string) =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: `mutation { createCircle(input: { slug: "${slug}", kind: INTEREST, name: "${slug}", purpose: "", hue: 10, icon: "coffee" }) { id } }` }),
      }).then((response) => response.json() as Promise<{ data?: { createCircle?: { id: string } } }>);
    expect((await create('kept')).data?.createCircle?.id).toBeTruthy();
    const database = postgresPid();
    first.child.kill('SIGKILL');
    await first.exit;

    // The orphaned database is adopted, then killed as well.
    const second = run('main.js', []);
    await addressOf(second);
    expect(postgresPid()).toBe(database);
    process.kill(database, 'SIGKILL');
    expect(await second.exit).toBe(1);
    expect(second.output.err).toContain('The database stopped unexpectedly. Nothing that was saved is lost: start Kith again.');

    const third = run('main.js', []);
    const reopened = await addressOf(third);
    const answer = await fetch(`${reopened}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ circle(slug: "kept") { name } }' }) });
    expect(await answer.json()).toEqual({ data: { circle: { name: 'kept' } } });
  }, 90_000);

  it('says in one sentence that the port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => holder.once('listening', done));
    const { port } = holder.address() as { port: number };
    const server = run('main.js', [], { PORT: String(port) });
    expect(await server.exit).toBe(1);
    expect(server.output.err.trim()).toBe(`Port ${port} is taken: stop what uses it, or set PORT to another.`);
    holder.close();
  });

  it('says in one sentence that the database cannot be reached', async () => {
    const server = run('main.js', [], { DATABASE_URL: 'postgres://kith:x@127.0.0.1:1/kith' });
    expect(await server.exit).toBe(1);
    expect(server.output.err.trim()).toMatch(/^The database at 127\.0\.0\.1:1 cannot be used \(.*ECONNREFUSED.*\): check DATABASE_URL\.$/);
  });

  it('says in one sentence what is wrong with a variable', async () => {
    const server = run('main.js', [], { PORT: 'many' });
    expect(await server.exit).toBe(1);
    expect(server.output.err.trim()).toMatch(/^PORT: .*\.$/);
  });

  /** Until the condition holds, for at most so long. */
  async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
    for (const started = Date.now(); !(await condition()); ) {
      if (Date.now() - started > 30_000) throw new Error(`Waited in vain: ${what}`);
      await new Promise((done) => setTimeout(done, 20));
    }
  }
  const postgresRuns = () => {
    try {
      return alive(postgresPid());
    } catch {
      return false;
    }
  };
  /** Where its first process is gone, nobody may have taken note of the end of PostgreSQL: but it removes this file. */
  const stoppedInOrder = () => existsSync(postgresFile('data/PG_VERSION')) && !existsSync(postgresFile('data/postmaster.pid'));
  /** A dump of so many posts and votes, which takes some seconds. */
  function bigDump(posts: number): string {
    const { folder, remove } = writeDump({
      Users: Array.from({ length: 500 }, (_, n) => ({ Id: n + 1, CreationDate: '2015-01-01T00:00:00', DisplayName: `Potter ${n}` })),
      Posts: Array.from({ length: posts }, (_, n) => ({ Id: n + 1, PostTypeId: 1, CreationDate: '2015-02-01T00:00:00', Title: `Pot ${n}`, Body: `<p>${'A pot of clay. '.repeat(40)}${n}</p>`, OwnerUserId: (n % 500) + 1 })),
      Votes: Array.from({ length: posts * 5 }, (_, n) => ({ Id: n + 1, PostId: (n % posts) + 1, VoteTypeId: 2, CreationDate: '2015-05-01T00:00:00' })),
    });
    dumps.push(remove);
    return folder;
  }
  const importOf = (folder: string, ...more: string[]) => run('cli.js', ['import', 'stackexchange', folder, '--origin', 'pots.example.org', '--json', ...more]);
  /** A connection of our own to the database that runs. */
  async function connect(): Promise<pg.Client> {
    const port = readFileSync(postgresFile('data/postmaster.pid'), 'utf8').split('\n')[3];
    const client = new pg.Client({ connectionString: `postgres://kith:${readFileSync(postgresFile('password'), 'utf8').trim()}@127.0.0.1:${port}/kith` });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }
  /** Whether an import has brought posts in. */
  async function importIsUnderWay(): Promise<boolean> {
    const client = await connect().catch(() => null);
    try {
      return (await client?.query('select from post limit 1'))?.rowCount === 1;
    } catch {
      return false;
    } finally {
      await client?.end().catch(() => undefined);
    }
  }

  it('leaves no database behind when Ctrl-C comes while that starts', async () => {
    const server = run('main.js', []);
    await until(postgresRuns, 'PostgreSQL starts');
    const database = postgresPid();
    server.child.kill('SIGINT');
    expect(await server.exit).toBe(0);
    expect(server.output).toEqual({ out: '', err: '' });
    expect(alive(database)).toBe(false);
  }, 60_000);

  it('outlives the import that started its database', async () => {
    const importing = importOf(bigDump(3000));
    await until(importIsUnderWay, 'the import is under way');
    const server = run('main.js', []);
    const address = await addressOf(server);
    expect(importing.child.exitCode).toBe(null);
    expect(await importing.exit).toBe(0);
    expect(JSON.parse(importing.output.out)).toMatchObject({ ok: true, completed: true, kinds: { question: { imported: 3000 }, praise: { imported: 15_000 } } });
    expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ status: 'ready' });
    server.child.kill('SIGINT');
    expect(await server.exit).toBe(0);
    expect(server.output.err).toBe('');
    expect(stoppedInOrder()).toBe(true);
  }, 120_000);

  it('leaves the database to an import when it is stopped', async () => {
    const server = run('main.js', []);
    await addressOf(server);
    const importing = importOf(bigDump(3000));
    await until(importIsUnderWay, 'the import is under way');
    server.child.kill('SIGINT');
    expect(await server.exit).toBe(0);
    expect(importing.child.exitCode).toBe(null);
    expect(await importing.exit).toBe(0);
    expect(JSON.parse(importing.output.out)).toMatchObject({ ok: true, completed: true, kinds: { question: { imported: 3000 } } });
    expect(stoppedInOrder()).toBe(true);
  }, 120_000);

  it('opens an imported community under the name of no other, and says where the codes land', async () => {
    const { folder, remove } = writeDump(teaHouse());
    dumps.push(remove);
    const demo = { KITH_DEMO: '' };
    expect(await run('cli.js', ['import', 'stackexchange', folder, '--origin', 'tea.example.org'], demo).exit).toBe(0);
    const server = run('main.js', [], demo);
    const address = await addressOf(server);
    await until(() => server.output.out.includes('Ctrl-C stops it'), 'the start is told');
    expect(server.output.out).toContain(`the code lands at ${address}/dev/outbox`);
    expect(server.output.out).not.toContain('one click');
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ club { name demo outbox } }' }) });
    expect(await answer.json()).toEqual({ data: { club: { name: 'Kith', demo: false, outbox: true } } });
  }, 60_000);

  it('tells what an import did that Ctrl-C stopped', async () => {
    const folder = bigDump(3000);
    const stopped = importOf(folder);
    await until(importIsUnderWay, 'the import is under way');
    stopped.child.kill('SIGINT');
    stopped.child.kill('SIGINT');
    expect(await stopped.exit).toBe(130);
    const told = JSON.parse(stopped.output.out) as { kinds: { question: { imported: number } } };
    expect(told).toMatchObject({ ok: false, error: { code: 'interrupted', message: expect.stringContaining('goes on where it stopped') }, completed: false, kinds: { member: { imported: 500 } } });
    expect(told.kinds.question.imported).toBeGreaterThan(0);
    expect(stoppedInOrder()).toBe(true);
  }, 60_000);

  it('can be interrupted in a rebuild, and tells how far that came', async () => {
    const server = run('main.js', []);
    await addressOf(server);
    const client = await connect();
    await client.query('begin');
    await client.query(`select from consumer where name = 'engagement' for update`);
    const rebuild = run('cli.js', ['rebuild', 'engagement', '--json']);
    await until(async () => (await client.query(`select from pg_locks where not granted`)).rowCount === 1, 'the rebuild waits for the bookmark');
    rebuild.child.kill('SIGINT');
    expect(await rebuild.exit).toBe(130);
    await client.end();
    expect(JSON.parse(rebuild.output.out)).toMatchObject({ ok: false, error: { code: 'interrupted', message: 'Interrupted: the next start reads the rest of the log.' }, consumer: 'engagement', signals: 0 });
  }, 60_000);

  it('tells in one sentence what a command cannot read, and that it lost the database', async () => {
    const { folder, remove } = writeDump({ Users: [], Posts: [] });
    dumps.push(remove);
    mkdirSync(join(folder, 'Badges.xml'));
    const unreadable = importOf(folder);
    expect(await unreadable.exit).toBe(1);
    expect(JSON.parse(unreadable.output.out)).toEqual({
      ok: false, error: { code: 'file-failed', message: `${join(folder, 'Badges.xml')} cannot be used (EISDIR): check that it is there and may be read.` },
    });
    const lost = run('cli.js', ['import', 'stackexchange', bigDump(3000), '--origin', 'pots.example.org']);
    await until(importIsUnderWay, 'the import is under way');
    process.kill(postgresPid(), 'SIGKILL');
    expect(await lost.exit).toBe(1);
    expect(lost.output.err.trim()).toBe('The connection to the database was lost: run the same command again, it goes on where it stopped.');
  }, 90_000);

  it('is told apart by the exit codes of the command line', async () => {
    expect(await run('cli.js', ['no-such-command']).exit).toBe(2);
    const refused = run('cli.js', ['import', 'stackexchange', data, '--json']);
    expect(await refused.exit).toBe(1);
    expect(JSON.parse(refused.output.out)).toMatchObject({ ok: false, error: { code: 'import.origin-required' } });
    const unknown = run('cli.js', ['rebuild', 'nobody']);
    expect(await unknown.exit).toBe(1);
    expect(unknown.output.err).toContain('There is no consumer named nobody; there are: ');
  }, 60_000);
});
