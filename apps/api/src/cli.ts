import 'reflect-metadata';
import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { Bar, Presets } from 'cli-progress';
import { Command, CommanderError } from 'commander';
import { DomainError, isConnectionLost, readEnvironment, roles, sqlState, StartupError } from '@kith/server/kernel';
import { type ImportProgress, StackExchangeImport } from '@kith/server/importers';
import { AccessTokens, Roles } from '@kith/server/members';
import { ConsumerRunner } from '@kith/server/signals';
import { AppModule } from './app.module';
import { withSecret } from './application';
import { openConfiguredDatabase } from './database';

/** Exit codes: 0 done, 1 it failed, 2 it was called wrongly, 130 interrupted. */
const exits = { failed: 1, usage: 2, interrupted: 130 } as const;

/** What a command hands back: a machine reads the result, a person the lines. */
interface Outcome {
  result: Record<string, unknown>;
  lines: string[];
  /** After a Ctrl-C: what is left to be done. */
  unfinished?: string;
}

const interrupted = Symbol('interrupted');

/** Runs one command on the composition of the server and ends the process. With `--json` stdout gets exactly one result. */
export async function runCli(args: string[]): Promise<void> {
  const json = args.includes('--json');
  const interruption = new AbortController();
  // npm hands a Ctrl-C on besides, so a second one must not end us at once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interruption.abort());

  const program = new Command('kith')
    .description('The command line of Kith')
    .option('--json', 'print one machine-readable result')
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) });
  const run = async (work: (app: INestApplicationContext) => Promise<Outcome>) => {
    const { result, lines, unfinished } = await inApplication(interruption.signal, work);
    if (json) console.log(JSON.stringify(unfinished ? { ok: false, error: { code: 'interrupted', message: unfinished }, ...result } : { ok: true, ...result }));
    else if (lines.length) console.log(lines.join('\n'));
    if (!unfinished) return;
    if (!json) console.error(`\n${unfinished}`);
    process.exit(exits.interrupted);
  };

  program
    .command('import')
    .description('bring another community in')
    .command('stackexchange <folder>')
    .description('a Stack Exchange data dump: Users.xml, Posts.xml, Comments.xml, Votes.xml, Badges.xml, Tags.xml, PostLinks.xml')
    .option('--origin <text>', 'where it comes from and why we may use it; shown on every post')
    .option('--site <url>', 'address of the site, for links to the sources')
    .option('--json', 'print one machine-readable result')
    .action((folder: string, { origin, site }: { origin?: string; site?: string }) => run((app) => importStackExchange(app, { folder, origin, site }, json, interruption.signal)));

  program
    .command('rebuild <consumer>')
    .description('empty a derived consumer and read the whole log again')
    .option('--json', 'print one machine-readable result')
    .action((name: string) => run((app) => rebuild(app, name, json, interruption.signal)));

  program
    .command('token <email>')
    .description('make a personal access token for the member of this address')
    .option('--name <name>', 'what it is for', 'command line')
    .option('--json', 'print one machine-readable result')
    .action((email: string, { name }: { name: string }) =>
      run(async (app) => {
        const { token } = await app.get(AccessTokens).issueFor(email, name);
        return { result: { email, token }, lines: [token] };
      }));

  program
    .command('grant <email> <role>')
    .description(`give the member of this address a role: ${roles.join(', ')}; makes the member when there is none`)
    .option('--json', 'print one machine-readable result')
    .action((email: string, role: string) =>
      run(async (app) => {
        const known = roles.find((name) => name === role);
        if (!known) throw new StartupError(`There is no role ${role}; there are: ${roles.join(', ')}`);
        const { handle } = await app.get(Roles).grant(email, known);
        return { result: { email, handle, role }, lines: [`@${handle} is ${role} now.`] };
      }));

  program
    .command('status')
    .description('how far each consumer has come')
    .option('--json', 'print one machine-readable result')
    .action(() =>
      run(async (app) => {
        const consumers = await app.get(ConsumerRunner).status();
        return { result: { consumers }, lines: consumers.map(({ name, behind, error }) => `${name.padEnd(14)} ${behind} signals behind${error ? `, stands still: ${error}` : ''}`) };
      }));

  try {
    await program.parseAsync(args, { from: 'user' });
    process.exit(0);
  } catch (error) {
    if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : exits.usage);
    const { code, message } = sentenceFor(error);
    if (json) console.log(JSON.stringify({ ok: false, error: { code, message } }));
    else console.error(`\n${message}`);
    process.exit(exits.failed);
  }
}

const goesOn = 'Interrupted: run the same command again, it goes on where it stopped.';

async function inApplication(interruption: AbortSignal, work: (app: INestApplicationContext) => Promise<Outcome>): Promise<Outcome> {
  const environment = withSecret(readEnvironment());
  const database = await openConfiguredDatabase(environment);
  let app: INestApplicationContext | null = null;
  try {
    if (!interruption.aborted) app = await NestFactory.createApplicationContext(AppModule.with(environment, database.url), { logger: ['error', 'fatal'], abortOnError: false });
    return app && !interruption.aborted ? await work(app) : { result: {}, lines: [], unfinished: goesOn };
  } finally {
    await app?.close();
    await database.stop();
  }
}

/** Waits for work that can be left where it stands, and gives it up after a Ctrl-C. */
function unlessInterrupted<T>(work: Promise<T>, interruption: AbortSignal): Promise<T | typeof interrupted> {
  return new Promise((done, fail) => {
    if (interruption.aborted) done(interrupted);
    interruption.addEventListener('abort', () => done(interrupted), { once: true });
    work.then(done, fail);
  });
}

async function importStackExchange(
  app: INestApplicationContext,
  { folder, origin, site }: { folder: string; origin?: string; site?: string },
  json: boolean,
  interruption: AbortSignal,
): Promise<Outcome> {
  if (!origin?.trim()) throw new DomainError('import.origin-required');
  const bar = new Bar({ format: '{bar} {percentage} % | {kind} | {imported} imported | {eta_formatted} left', stream: process.stderr, noTTYOutput: false, hideCursor: true }, Presets.shades_classic);
  if (!json) bar.start(1, 0, { kind: 'reading', imported: 0 });
  const showProgress = ({ waiting, kind, imported, doneBytes, totalBytes }: ImportProgress) => {
    bar.setTotal(totalBytes);
    bar.update(doneBytes, { kind: waiting ? 'waiting for another import of this origin' : kind, imported });
  };
  const options = { folder: resolve(folder), origin, siteUrl: site, signal: interruption, onProgress: showProgress };
  // Without the end of the bar the cursor of the terminal would stay hidden.
  const report = await app.get(StackExchangeImport).run(options).finally(() => bar.stop());
  const lines = Object.entries(report.kinds).map(([kind, { read, imported, known, skipped }]) => {
    const reasons = Object.entries(skipped).map(([reason, n]) => `${n} ${reason}`).join(', ');
    return `${kind.padEnd(12)} read ${read}, imported ${imported}, known ${known}${reasons ? `, skipped: ${reasons}` : ''}`;
  });
  for (const { file, line, reason } of report.broken.slice(0, 20)) lines.push(`broken row: ${file} line ${line}: ${reason}`);
  const outcome = { result: { ...report }, lines };
  if (!report.completed) return { ...outcome, unfinished: goesOn };
  if (!json) console.error('Counting signals …');
  if ((await unlessInterrupted(app.get(ConsumerRunner).catchUp(), interruption)) !== interrupted) return outcome;
  return { ...outcome, unfinished: 'Interrupted: everything was imported; the next start counts the rest of the signals.' };
}

async function rebuild(app: INestApplicationContext, name: string, json: boolean, interruption: AbortSignal): Promise<Outcome> {
  const runner = app.get(ConsumerRunner);
  if (!runner.names.includes(name)) throw new StartupError(`There is no consumer named ${name}; there are: ${runner.names.join(', ')}`);
  const started = Date.now();
  const shown = !json && process.stderr.isTTY;
  let heard = 0;
  const work = runner.rebuild(name, (done, total) => {
    heard = done;
    if (shown) process.stderr.write(`\r${done} of ${total} signals`);
  });
  const signals = await unlessInterrupted(work, interruption).finally(() => shown && process.stderr.write('\n'));
  const seconds = (Date.now() - started) / 1000;
  if (signals !== interrupted) return { result: { consumer: name, signals, seconds }, lines: [`${name} was rebuilt from ${signals} signals in ${seconds.toFixed(1)} s.`] };
  return { result: { consumer: name, signals: heard, seconds }, lines: [`${name} has heard ${heard} signals again.`], unfinished: 'Interrupted: the next start reads the rest of the log.' };
}

const sentences: Partial<Record<string, string>> = {
  'import.origin-required': 'Say where the data comes from: --origin "<where it comes from>". An import without an origin is refused.',
  'import.folder-unreadable': 'The folder cannot be read, or it holds no Users.xml and Posts.xml: check the path.',
  'members.not-found': 'There is no member with this address.',
  'members.last-admin': 'This is the last admin: make another one first.',
  'input.invalid': 'That is not valid: check the address.',
};

function sentenceFor(error: unknown): { code: string; message: string } {
  if (error instanceof DomainError) return { code: error.code, message: sentences[error.code] ?? error.code };
  if (error instanceof StartupError) return { code: 'failed', message: `${error.message}.` };
  if (isConnectionLost(error)) return { code: 'database-lost', message: 'The connection to the database was lost: run the same command again, it goes on where it stopped.' };
  if (['53100', 'ENOSPC'].includes(sqlState(error))) return { code: 'disk-full', message: 'There is no space left on the disk: free some, then run the same command again.' };
  const { path, code } = error as NodeJS.ErrnoException;
  if (path) return { code: 'file-failed', message: `${path} cannot be used (${code}): check that it is there and may be read.` };
  return { code: 'internal', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
