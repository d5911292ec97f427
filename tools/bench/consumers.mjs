// (b) How fast signals are counted, against one SQL aggregate of the same rows, and whether it stays so as history grows. Also by itself:
//   node tools/bench/consumers.mjs postgres://…/postgres [--quick]
import { createRequire } from 'node:module';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { root } from '../prepare.mjs';
import { figureRow, median, ratioRow } from './measure.mjs';

const require = createRequire(`${root}/dist/server/apps/api/src/main.js`);

const members = 20_000;
/** The history is recorded and counted in so many parts, one transaction of the writer each. */
const parts = 10;
/** Then fresh signals are counted in turn on a long and on a short history: as many at once as a slice holds. */
const turns = 11;
const slice = 20_000;

/**
 * Signals of 18 months in their order: few members do most, half of it is reading, most of it is about recent posts, one in a hundred takes
 * something back. Beside them the posts, topics and circles they are about.
 */
const invented = (signals, rows) => `
  select setseed(0.42);
  create unlogged table planned as
  select g, kind, member_id, at, (at at time zone 'UTC')::date as day, post_id, 1 + post_id % 20 as circle_id,
         case when kind = 'post.read' then floor(r2 * 200) end as value,
         case when kind in ('comment.created', 'answer.created', 'praise.given', 'answer.accepted', 'praise.withdrawn', 'comment.deleted') and partner_id <> member_id then partner_id end as partner_id
  from (
    select g, at, r2, 1 + floor(${members} * power(r1, 3))::bigint as member_id, 1 + floor(${members} * power(r2, 3))::bigint as partner_id,
           greatest(1, ceil(g / 25.0) - floor(power(r3, 4) * ${Math.ceil(rows / 500)}))::bigint as post_id,
           case when r < .50 then 'post.read' when r < .68 then 'praise.given' when r < .83 then 'comment.created' when r < .89 then 'answer.created'
                when r < .93 then 'post.created' when r < .96 then 'session.started' when r < .97 then 'circle.joined' when r < .985 then 'answer.accepted'
                when r < .99 then 'badge.awarded' when r < .995 then 'praise.withdrawn' else 'comment.deleted' end as kind
    from (select g, random() r, random() r1, random() r2, random() r3, timestamptz '2025-05-01' + g * (interval '540 days' / ${signals}) as at from generate_series(1, ${rows}) g) drawn
  ) x;
  insert into member (handle, name) select 'm' || g, 'M' from generate_series(1, ${members}) g;
  insert into circle (slug, name) select 'circle-' || g, 'Circle' from generate_series(1, 20) g;
  insert into topic (slug, label) select 'topic-' || g, 'Topic' from generate_series(1, 60) g;
  insert into post (kind, author_id, circle_id, title, markdown, html, excerpt, created_at)
  select 'discussion', 1 + g % ${members}, 1 + g % 20, 'Title', '', '', '', timestamptz '2025-05-01' + g * 25 * (interval '540 days' / ${signals}) from generate_series(1, ${Math.ceil(rows / 25)}) g;
  insert into post_topic (topic_id, post_id) select 1 + (p.id * 7 + t) % 60, p.id from post p, generate_series(1, 2) t;
  analyze`;

class Club {
  /** The server's composition on a migrated, empty database. */
  static async open(url, signals, rows) {
    require('reflect-metadata');
    const { NestFactory } = require('@nestjs/core');
    const { AppModule } = require('./app.module.js');
    const { withSecret } = require('./application.js');
    const { readEnvironment } = require('../../../libs/server/kernel/src/index.js');
    const { ConsumerRunner } = require('../../../libs/server/signals/src/index.js');
    const club = new Club();
    club.client = new pg.Client({ connectionString: url, options: '-c jit=off -c max_parallel_workers_per_gather=0' });
    await club.client.connect();
    await club.client.query(invented(signals, rows));
    const environment = withSecret(readEnvironment({ NODE_ENV: 'test', DATABASE_URL: url, KITH_SECRET: 'x'.repeat(64) }));
    club.app = await NestFactory.createApplicationContext(AppModule.with(environment, url), { logger: ['error'], abortOnError: false });
    club.runner = club.app.get(ConsumerRunner);
    // Bands are published once a minute, not once a slice: they are no part of the cost of a signal.
    const { BandPublisher } = require('../../../libs/server/engagement/src/reference/band-publisher.js');
    club.app.get(BandPublisher, { strict: false }).publish = async () => null;
    club.recorded = 0;
    return club;
  }

  async record(count) {
    await this.client.query(
      `insert into signal (kind, member_id, partner_id, subject_id, post_id, circle_id, value, occurred_at, day)
       select kind, member_id, partner_id, post_id, post_id, circle_id, value, at, day from planned where g > $1 and g <= $2 order by g`,
      [this.recorded, (this.recorded += count)],
    );
  }

  /** What it took each consumer to hear what is new. */
  async count() {
    const taken = {};
    for (const name of this.runner.names) taken[name] = await this.#timed(() => this.runner.catchUp(name));
    return taken;
  }

  /** The control: how often each member did each kind of thing on each day, in one statement, on one core as the consumers are. */
  aggregate() {
    return this.#timed(() => this.client.query('select count(*) from (select member_id, kind, day, count(*) from signal group by member_id, kind, day) counted'));
  }

  /** Seconds by the clock, and those in which the database worked for us: where it cannot be asked, the clock's again. */
  async #timed(work) {
    const before = await this.#cpuOfBackends();
    const started = performance.now();
    await work();
    const seconds = (performance.now() - started) / 1000;
    const after = await this.#cpuOfBackends();
    const cpuSeconds = after && before ? sum([...after].map(([pid, cpu]) => cpu - (before.get(pid) ?? 0))) : seconds;
    return { seconds, cpuSeconds };
  }

  /** CPU seconds of each process that serves this database, by its number; null for a database on another machine, or without /proc. */
  async #cpuOfBackends() {
    if (!existsSync('/proc/self/stat') || !['127.0.0.1', 'localhost'].includes(this.client.host)) return null;
    const { rows } = await this.client.query(`select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'`);
    return new Map(rows.map(({ pid }) => {
      const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13).map(Number);
      return [pid, (user + system) / 100];
    }));
  }

  async close() {
    await this.app?.close();
    await this.client?.end();
  }
}

/** A database beside the given one, for as long as the work takes. */
async function withSibling(url, work) {
  const { migrate, readMigrations } = require('../../../libs/server/kernel/src/index.js');
  const name = `bench_${randomBytes(5).toString('hex')}`;
  const sibling = new URL(url);
  sibling.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
    await migrate(sibling.href, readMigrations(`${root}/apps/api/migrations`));
    return await work(sibling.href);
  } finally {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.end();
  }
}

const sum = (numbers) => numbers.reduce((total, n) => total + n, 0);

/** The rows of part (b); the database is migrated and empty, and is left full. */
export async function consumerThroughput({ databaseUrl, quick, say = () => undefined }) {
  const signals = quick ? 100_000 : 1_000_000;
  const fresh = turns * slice;
  let large;
  let small;
  try {
    large = await Club.open(databaseUrl, signals, signals + fresh);
    for (let part = 1; part <= parts; part++) {
      await large.record(signals / parts);
      const taken = await large.count();
      say(`${(part * signals) / parts} signals, ${Object.entries(taken).map(([name, { seconds }]) => `${name} ${Math.round(signals / parts / seconds)}/s`).join(', ')}`);
    }
    return await withSibling(databaseUrl, async (url) => {
      small = await Club.open(url, signals / 10, signals / 10 + fresh);
      await small.record(signals / 10);
      await small.count();
      const { names } = large.runner;
      const rounds = [];
      for (let turn = -1; turn < turns - 1; turn++) {
        const taken = {};
        for (const [history, club] of turn % 2 ? [['short', small], ['long', large]] : [['long', large], ['short', small]]) {
          await club.record(slice);
          taken[history] = await club.count();
        }
        taken.control = await large.aggregate();
        taken.log = large.recorded;
        if (turn >= 0) rounds.push(taken);
      }
      const started = performance.now();
      const rebuilt = await large.runner.rebuild('engagement');
      const rebuildRate = rebuilt / ((performance.now() - started) / 1000);
      await small.close();
      small = undefined;

      // Both sides as if for the whole log of so many signals.
      const oursOf = (consumers, unit) => ({ long }) => (sum(consumers.map((name) => long[name][unit])) * signals) / slice;
      const controlOf = (unit) => ({ control, log }) => (control[unit] * signals) / log;
      const row = (name, consumers, target) => {
        const clock = median(rounds.map(oursOf(consumers, 'seconds')));
        return ratioRow({
          part: 'b', name, unit: 's CPU', target,
          note: `${Math.round(signals / clock)} signals/s; by the clock ${(clock / median(rounds.map(controlOf('seconds')))).toFixed(1)}×`,
          rounds: rounds.map((taken) => ({ ours: oursOf(consumers, 'cpuSeconds')(taken), control: controlOf('cpuSeconds')(taken) })), figure: (seconds) => seconds,
        });
      };
      return [
        row('counting signals (engagement)', ['engagement'], 27),
        ...names.filter((name) => name !== 'engagement').map((name) => row(name, [name])),
        row('all consumers, one after the other', names),
        ratioRow({
          part: 'b', name: `engagement at ${signals} and at ${signals / 10} signals of history`, unit: 'µs CPU', target: 1.2, note: `per signal, ${slice} at a time`,
          rounds: rounds.map(({ long, short }) => ({ ours: long, control: short })), figure: ({ engagement }) => (engagement.cpuSeconds / slice) * 1e6,
        }),
        figureRow({ part: 'b', name: 'rebuild of engagement', unit: 'signals/s', values: [rebuildRate] }),
      ];
    });
  } finally {
    await small?.close();
    await large?.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { positionals: [url], values: { quick } } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean', default: false } } });
  if (!url) {
    console.error('Usage: node tools/bench/consumers.mjs postgres://… [--quick]');
    process.exit(2);
  }
  const { printTable } = await import('./report.mjs');
  await withSibling(url, async (databaseUrl) => {
    const rows = await consumerThroughput({ databaseUrl, quick, say: (line) => console.error(line) });
    printTable(rows);
  });
}
