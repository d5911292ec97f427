// What the parts share: a database of our own in a temporary folder, a filled community, the server on it; made when first asked for.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '../prepare.mjs';
import { startChild } from './child.mjs';
import { fillCommunity } from './fill.mjs';
import { press } from './press.mjs';

const require = createRequire(`${root}/dist/server/apps/api/src/main.js`);

export class Stage {
  root = root;
  #folder = mkdtempSync(join(tmpdir(), 'kith-bench-'));
  #cluster;
  #community;
  #server;
  #closing = [];

  constructor({ quick, profile }) {
    this.quick = quick;
    this.profile = profile;
    if (profile) mkdirSync(profile, { recursive: true });
    // Else, as root, PostgreSQL's own user could not reach it, and the database would lie somewhere that nobody clears away.
    chmodSync(this.#folder, 0o755);
  }

  /** Progress goes to stderr, so that stdout is the table. */
  say(text) {
    console.error(text);
  }

  /** An odd number of rounds, or as few as tell anything. */
  get rounds() {
    return this.quick ? 3 : 7;
  }

  folder(name) {
    const folder = join(this.#folder, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** Does this when everything is over, last first. */
  atClose(action) {
    this.#closing.push(action);
  }

  /** The embedded PostgreSQL with its durable settings, as `npm start` runs it. */
  cluster() {
    this.#cluster ??= (async () => {
      const { startEmbeddedPostgres } = require('../../../libs/server/kernel/src/index.js');
      const cluster = await startEmbeddedPostgres(join(this.#folder, 'data'));
      this.atClose(() => cluster.stop());
      return cluster.url;
    })();
    return this.#cluster;
  }

  /** As text; null when no part needed a database. */
  async databaseVersion() {
    if (!this.#cluster) return null;
    const [{ version }] = await this.query(await this.cluster(), `select 'PostgreSQL ' || current_setting('server_version') as version`);
    return version;
  }

  /** A new, migrated, empty database. */
  async emptyDatabase(name) {
    const { migrate, readMigrations } = require('../../../libs/server/kernel/src/index.js');
    const cluster = await this.cluster();
    await this.query(cluster, `create database bench_${name}`);
    const url = cluster.replace(/\/[^/]*$/, `/bench_${name}`);
    await migrate(url, readMigrations(`${root}/apps/api/migrations`));
    return url;
  }

  /** A community of 100,000 posts (quick: 10,000): { databaseUrl, cookies, memberIds, posts, readPost, … }. */
  community() {
    this.#community ??= (async () => {
      this.say('filling a community …');
      const databaseUrl = await this.emptyDatabase('community');
      return fillCommunity({ databaseUrl, uploads: this.folder('server/uploads'), posts: this.quick ? 10_000 : 100_000, require });
    })();
    return this.#community;
  }

  /** Kith on the community; { url, cpuMs, rssMb, startedMb }. */
  server() {
    this.#server ??= (async () => {
      const server = await this.#start({ worker: true });
      server.startedMb = await server.rssMb();
      this.atClose(() => server.close());
      return server;
    })();
    return this.#server;
  }

  /** The statements that the server runs for each request, without the session look-up, which is remembered from the first one. */
  async statementsOf(requests) {
    const server = await this.#start({ worker: false, recording: true });
    try {
      const found = [];
      for (const { path, method, headers, body, before } of requests) {
        const send = (more) => fetch(server.url + path, { method, body, headers: { ...headers, ...more } }).then((answer) => answer.text());
        await send();
        await before?.();
        await send({ 'x-bench-record': '1' });
        found.push(await server.ask('statements'));
      }
      return found;
    } finally {
      await server.close();
    }
  }

  async #start(how) {
    const { databaseUrl } = await this.community();
    const env = {
      NODE_ENV: 'production', KITH_SECRET: 'x'.repeat(64), SMTP_URL: 'smtp://127.0.0.1:9', PORT: '0', LOG_LEVEL: 'error',
      DATABASE_URL: databaseUrl, KITH_DATA: this.folder('server'),
    };
    return startChild('./server-child.mjs', { databaseUrl, ...how }, env);
  }

  /** A control; `setup.kind` is one of bare-child.mjs. */
  async bare(setup) {
    const child = await startChild('./bare-child.mjs', { connections: 10, ...setup });
    this.atClose(() => child.close());
    return child;
  }

  /** Presses a child; resolves with CPU milliseconds per request and requests per second. */
  async turn(child, { before, ...load }) {
    await before?.();
    const cpu = await child.cpuMs();
    // When the child has gone, that it has is the better message than what its connections say.
    const { seconds } = await press(child.url, load).catch(async (error) => {
      await child.cpuMs();
      throw error;
    });
    return { cpuMs: ((await child.cpuMs()) - cpu) / load.count, perSecond: load.count / seconds };
  }

  /** One more turn of the server under the profiler, when a folder for profiles was given. */
  async profiled(name, child, load) {
    if (!this.profile) return;
    await child.ask('profile');
    await this.turn(child, load);
    await child.ask('profiled', join(this.profile, `${name}.cpuprofile`));
  }

  async query(url, sql, values) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** True once it is being left: nothing more can be measured. */
  ending = false;

  async close() {
    this.ending = true;
    for (const action of this.#closing.splice(0).reverse()) await action().catch((error) => this.say(error.message));
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
