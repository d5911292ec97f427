import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { FastifyInstance } from 'fastify';
import { ClubDemo } from '@kith/server/demo';
import { type Environment, StartupError } from '@kith/server/kernel';
import { LiveTail } from '@kith/server/live';
import { Identity } from '@kith/server/members';
import { ConsumerRunner } from '@kith/server/signals';
import { registerUploads, UploadService } from '@kith/server/uploads';
import { AppModule } from './app.module';
import { devOutbox } from './dev-outbox';
import { registerHealth } from './health';
import { pagesFor } from './page-host';

/** The workspace: dist/server/apps/api/src is five folders below it, and so is apps/api/src seen from a test. */
export const workspace = resolve(__dirname, existsSync(join(__dirname, '../../../package.json')) ? '../../..' : '../../../../..');

/** The environment with a secret: the given one, or the one generated into the data folder. */
export function withSecret(environment: Environment): Environment & { KITH_SECRET: string } {
  if (environment.KITH_SECRET) return environment as Environment & { KITH_SECRET: string };
  const file = join(resolve(environment.KITH_DATA), 'secret');
  mkdirSync(resolve(environment.KITH_DATA), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return { ...environment, KITH_SECRET: readFileSync(file, 'utf8').trim() };
}

export interface ServerOptions {
  environment: Environment;
  databaseUrl: string;
  /** Serve pages, GraphQL, uploads and sockets. */
  web: boolean;
  /** Run the consumers and periodic work. */
  worker: boolean;
  /** Serve the web from its sources, with hot replacement. */
  dev?: boolean;
  /** Leave the web's pages away: for tests of the API. */
  pages?: boolean;
}

/**
 * Trusts so many addresses, counted from us outwards: `true` would take the leftmost one of X-Forwarded-For, which the client itself may have
 * written. A function, for a plain number means nobody to Fastify.
 */
const trustedHops = ({ KITH_TRUST_PROXY: hops }: Environment) => (hops > 0 ? (_address: string, hop: number) => hop < hops : false);

/** Composes the server and starts its background work; it does not listen yet. */
export async function createServer(options: ServerOptions): Promise<NestFastifyApplication> {
  const environment = withSecret(options.environment);
  const adapter = new FastifyAdapter({ trustProxy: trustedHops(environment), bodyLimit: 1_000_000, forceCloseConnections: true });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(environment, options.databaseUrl), adapter, {
    logger: logLevels[environment.LOG_LEVEL],
    abortOnError: false,
  });
  try {
    await prepare(app, adapter.getInstance(), { ...options, environment });
  } catch (error) {
    await app.close().catch(() => undefined);
    throw error;
  }
  return app;
}

async function prepare(app: NestFastifyApplication, fastify: FastifyInstance, { environment, web, worker, dev, pages }: ServerOptions): Promise<void> {
  registerHealth(fastify, app, { worker });
  if (web) {
    // Pages shrink to a fifth. Files of the web are compressed at build; the best brotli would take a second where this takes a millisecond.
    await fastify.register(compress, { encodings: ['br', 'gzip'], threshold: 2_000, brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });
    const identity = app.get(Identity);
    app.useWebSocketAdapter(new IoAdapter(app));
    await registerUploads(fastify, { identify: (request) => identity.identifyWriter(request), uploads: app.get(UploadService) });
    if (!environment.production) devOutbox(fastify, app);
    // Last: pages answer every GET that nobody else does.
    if (pages !== false) await pagesFor(fastify, app, { environment, dev: dev ?? false, workspace });
  }
  await app.init();
  if (environment.demo && worker) await app.get(ClubDemo).seedIfEmpty();
  if (worker) app.get(ConsumerRunner).start();
  if (web) await app.get(LiveTail).start();
}

/** Listens, and says in one sentence why it cannot. */
export async function listen(app: NestFastifyApplication, { HOST, PORT }: Environment): Promise<string> {
  try {
    // Fastify's own: Nest's would log the error beside our sentence.
    await (app.getHttpAdapter().getInstance() as FastifyInstance).listen({ port: PORT, host: HOST });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EADDRINUSE') throw new StartupError(`Port ${PORT} is taken: stop what uses it, or set PORT to another`);
    if (code === 'EACCES') throw new StartupError(`Port ${PORT} may not be used by this user: set PORT to one above 1023`);
    if (code === 'EADDRNOTAVAIL') throw new StartupError(`HOST ${HOST} is not an address of this machine`);
    throw error;
  }
  const { port } = app.getHttpServer().address() as { port: number };
  return `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`;
}

type Level = 'log' | 'error' | 'warn' | 'debug' | 'fatal';
const logLevels: Record<Environment['LOG_LEVEL'], Level[] | false> = {
  silent: false,
  fatal: ['fatal'],
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  // Nest's own start-up lines are of interest when debugging only.
  info: ['fatal', 'error', 'warn'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug'],
};
