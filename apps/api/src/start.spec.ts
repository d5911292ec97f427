import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workspace } from './application';

/** The built server, started as `npm start` starts it once everything is built. */
describe('the server process', () => {
  let data: string;
  const running: ChildProcess[] = [];

  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'kith-start-'));
    chmodSync(data, 0o755);
  });
  afterEach(async () => {
    for (const child of running.splice(0)) await end(child, 'SIGTERM');
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

  const postgresPid = () => {
    const folder = existsSync(join(data, 'postgres')) ? join(data, 'postgres') : data;
    return Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  };
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
