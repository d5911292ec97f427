import 'reflect-metadata';
import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { Bar, Presets } from 'cli-progress';
import { Command, CommanderError } from 'commander';
import { DomainError, readEnvironment, roles, StartupError } from '@kith/server/kernel';
import { StackExchangeImport } from '@kith/server/importers';
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
}

/** Runs one command on the composition of the server and ends the process. With `--json` stdout gets exactly one result. */
export async function runCli(args: string[]): Promise<void> {
  const json = args.includes('--json');
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort());
  process.once('SIGTERM', () => interruption.abort());

  const program = new Command('kith')
    .description('The command line of Kith')
    .option('--json', 'print one machine-readable result')
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) });
  const run = (work: (app: INestApplicationContext) => Promise<Outcome>) => inApplication(json, interruption.signal, work);

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
    .action((name: string) => run((app) => rebuild(app, name, json)));

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
    process.exit(interruption.signal.aborted ? exits.interrupted : exits.failed);
  }
}

async function inApplication(json: boolean, interrupted: AbortSignal, work: (app: INestApplicationContext) => Promise<Outcome>): Promise<void> {
  const environment = withSecret(readEnvironment());
  const database = await openConfiguredDatabase(environment);
  let app: INestApplicationContext | null = null;
  try {
    app = await NestFactory.createApplicationContext(AppModule.with(environment, database.url), { logger: ['error', 'fatal'], abortOnError: false });
    const { result, lines } = await work(app);
    if (interrupted.aborted) throw new StartupError('Interrupted: run the same command again, it goes on where it stopped');
    console.log(json ? JSON.stringify({ ok: true, ...result }) : lines.join('\n'));
  } finally {
    await app?.close();
    await database.stop();
  }
}

async function importStackExchange(
  app: INestApplicationContext,
  { folder, origin, site }: { folder: string; origin?: string; site?: string },
  json: boolean,
  interrupted: AbortSignal,
): Promise<Outcome> {
  if (!origin?.trim()) throw new DomainError('import.origin-required');
  const bar = new Bar({ format: '{bar} {percentage} % | {kind} | {imported} imported | {eta_formatted} left', stream: process.stderr, noTTYOutput: false, hideCursor: true }, Presets.shades_classic);
  if (!json) bar.start(1, 0, { kind: 'reading', imported: 0 });
  const report = await app.get(StackExchangeImport).run({
    folder: resolve(folder),
    origin,
    siteUrl: site,
    signal: interrupted,
    onProgress: ({ kind, imported, doneBytes, totalBytes }) => {
      bar.setTotal(totalBytes);
      bar.update(doneBytes, { kind, imported });
    },
  });
  bar.stop();
  const runner = app.get(ConsumerRunner);
  if (!interrupted.aborted) {
    if (!json) console.error('Counting signals …');
    await runner.catchUp();
  }
  const lines = Object.entries(report.kinds).map(([kind, { read, imported, known, skipped }]) => {
    const reasons = Object.entries(skipped).map(([reason, n]) => `${n} ${reason}`).join(', ');
    return `${kind.padEnd(12)} read ${read}, imported ${imported}, known ${known}${reasons ? `, skipped: ${reasons}` : ''}`;
  });
  for (const { file, line, reason } of report.broken.slice(0, 20)) lines.push(`broken row: ${file} line ${line}: ${reason}`);
  return { result: { ...report }, lines };
}

async function rebuild(app: INestApplicationContext, name: string, json: boolean): Promise<Outcome> {
  const runner = app.get(ConsumerRunner);
  if (!runner.names.includes(name)) throw new StartupError(`There is no consumer named ${name}; there are: ${runner.names.join(', ')}`);
  const started = Date.now();
  const signals = await runner.rebuild(name, (done, total) => {
    if (!json && process.stderr.isTTY) process.stderr.write(`\r${done} of ${total} signals`);
  });
  const seconds = (Date.now() - started) / 1000;
  return { result: { consumer: name, signals, seconds }, lines: [`\n${name} was rebuilt from ${signals} signals in ${seconds.toFixed(1)} s.`] };
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
  return { code: 'internal', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
