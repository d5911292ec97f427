import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ClubDemo } from '@kith/server/demo';
import { readEnvironment, StartupError } from '@kith/server/kernel';
import { createServer, listen } from './application';
import { openConfiguredDatabase, type RunningDatabase } from './database';

/**
 * Starts Kith and stays in the foreground until it is told to stop. `--web` or `--worker` start one half alone, `--dev`
 * serves the web from its sources. What goes wrong at the start is told in one sentence.
 */
export async function start(args: string[]): Promise<void> {
  const only = args.includes('--web') || args.includes('--worker');
  let opening: Promise<RunningDatabase> | null = null;
  let app: NestFastifyApplication | null = null;
  let ending = false;

  const end = async (code: number) => {
    if (ending) return;
    ending = true;
    // A connection that will not close must not keep us from stopping the database in order.
    const patience = new Promise((done) => setTimeout(done, 8000).unref());
    await Promise.race([app?.close().catch(() => undefined), patience]);
    // A Ctrl-C may come while the database starts: it has to be there before it can be stopped.
    const database = await opening?.catch(() => null);
    await database?.stop().catch((error: Error) => console.error(error.message));
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

  try {
    const environment = readEnvironment();
    opening = openConfiguredDatabase(environment);
    const database = await opening;
    database.onLost(() => {
      if (ending) return;
      console.error('\nThe database stopped unexpectedly. Nothing that was saved is lost: start Kith again.');
      void end(1);
    });
    if (ending) return;
    const web = !only || args.includes('--web');
    const worker = !only || args.includes('--worker');
    app = await createServer({ environment, databaseUrl: database.url, web, worker, dev: args.includes('--dev') });
    if (!web) {
      console.log('Kith worker is running.');
      return;
    }
    const address = await listen(app, environment);
    console.log(`\nKith · 会友 is open at ${address}`);
    if (await app.get(ClubDemo).isHere()) {
      console.log(`\nSign in with one click at ${address}/sign-in as`);
      for (const { role, name, about } of app.get(ClubDemo).accounts()) console.log(`  ${role.padEnd(9)} ${name}: ${about}`);
    } else if (!environment.SMTP_URL) {
      console.log(`Sign in at ${address}/sign-in with any address; the code lands at ${address}/dev/outbox`);
    }
    console.log('\nCtrl-C stops it.');
  } catch (error) {
    if (ending) return;
    if (error instanceof StartupError) console.error(`\n${error.message}.`);
    else if (/ENOSPC|No space left/.test(String(error))) console.error('\nThere is no space left on the disk: free some, then start again.');
    else console.error('\nKith could not start:', error);
    await end(1);
  }
}
