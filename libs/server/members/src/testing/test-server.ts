/**
 * A whole server on a database of its own, for tests that go through GraphQL:
 *
 *   let server: TestServer;
 *   beforeAll(async () => (server = await startTestServer({ modules: [CommunityModule] })));
 *   afterAll(() => server.close());
 *
 *   it('a member can post', async () => {
 *     const ada = await server.member({ name: 'Ada' });
 *     const { data, errors } = await server.gql<{ createPost: { id: string } }>(`mutation …`, { input }, ada);
 *     expect(errors).toBeUndefined();
 *     await server.catchUp();                       // all consumers have heard of it
 *     expect(await server.db.query('select …')).toEqual(…);
 *   });
 *
 * Signed out: leave the third argument away. `server.get(PostService)` gives a provider; `server.clock.set(new Date(…))` stops the time
 * and `advance(ms)` moves it. `TestBrowser` is a visitor with a cookie jar who can sign in by code. Letters without SMTP lie in the
 * table dev_letter. One server serves a whole file: starting one takes about a second.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamicModule, InjectionToken, Type } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock, databaseOptions, type Environment, graphqlModule, KernelModule, readEnvironment, type RoleName } from '@kith/server/kernel';
import { createTestDatabase, type TestDatabase } from '@kith/server/kernel/testing';
import { IntakeModule } from '@kith/server/intake';
import { MailModule } from '@kith/server/mail';
import { ConsumerRunner, SignalsModule } from '@kith/server/signals';
import { csrfHeader } from '../sessions/csrf';
import { sessionCookie } from '../sessions/cookies';
import { contextOf } from '../sessions/identity';
import { SessionService } from '../sessions/session.service';
import { MembersModule } from '../members.module';
import type { LanguageName } from '../members/member.entity';
import { memberTokens } from '../members/member-tokens';
import { TestClock } from './test-clock';

export interface TestMember {
  id: number;
  handle: string;
  email: string;
  /** A Cookie header with an open session. */
  cookie: string;
}

export interface TestError {
  code: string;
  params: Record<string, string | number>;
  path?: (string | number)[];
}

export interface TestServer {
  db: TestDatabase;
  /** Without a slash at the end. */
  url: string;
  app: NestFastifyApplication;
  clock: TestClock;
  /** A claimed member with a verified primary email address and an open session. */
  member(wish?: { name?: string; role?: RoleName; email?: string; language?: LanguageName; handle?: string }): Promise<TestMember>;
  /** One GraphQL request over HTTP. Errors come as code, params and path. */
  gql<T = Record<string, unknown>>(document: string, variables?: object, as?: TestMember | null): Promise<{ data: T; errors?: TestError[] }>;
  /** Runs all consumers, or one, until they have heard everything. */
  catchUp(consumer?: string): Promise<number>;
  get<T>(token: InjectionToken<T>): T;
  close(): Promise<void>;
}

/** Starts one on a free port. The core modules are always there; name the features under test. */
export async function startTestServer(options: { modules?: (Type | DynamicModule)[]; environment?: Partial<Environment>; prepare?: (app: NestFastifyApplication) => void } = {}): Promise<TestServer> {
  const db = await createTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'kith-server-'));
  const clock = new TestClock();
  const environment: Environment = {
    ...readEnvironment({ NODE_ENV: 'test', DATABASE_URL: db.url, DATABASE_POOL: '8', KITH_DATA: folder, KITH_SECRET: randomBytes(32).toString('hex') }),
    ...options.environment,
  };
  const testing = await Test.createTestingModule({
    imports: [
      KernelModule.with(environment),
      TypeOrmModule.forRoot(databaseOptions({ url: db.url, pool: environment.DATABASE_POOL })),
      graphqlModule({ contextOf }),
      SignalsModule,
      MailModule,
      IntakeModule,
      MembersModule,
      ...(options.modules ?? []),
    ],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: ['fatal', 'error', 'warn'] });
  options.prepare?.(app);
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as { port: number }).port}`;
  let made = 0;

  return {
    db,
    url,
    app,
    clock,
    async member(wish = {}) {
      const n = ++made;
      const handle = wish.handle ?? `member-${n}`;
      const name = wish.name ?? `Member ${n}`;
      const email = wish.email ?? `member-${n}@example.org`;
      const now = clock.now();
      const [{ id }] = await db.query<{ id: number }>(
        `with new as (
           insert into member (handle, name, role, language, joined_at, claimed_at, named_at, tokens)
           values ($1, $2, $3, $4, $6, $6, $6, array_to_tsvector($7::text[])) returning id
         ), point as (
           insert into contact_point (member_id, channel, value, is_primary, verified_at, validity, assessed_at, decay_per_day, stale_at, created_at)
           select id, 'email', $5, true, $6, 1, $6, ln(2) / 995.3, $6::timestamptz + interval '995.3 days', $6 from new
           returning id
         )
         insert into contact_evidence (contact_point_id, kind, occurred_at) select id, 'code-typed', $6 from point
         returning (select id from new)`,
        [handle, name, wish.role ?? 'member', wish.language ?? 'en', email, now, memberTokens({ name, handle })],
      );
      const source: DataSource = app.get(getDataSourceToken());
      const { token } = await source.transaction((tx) => app.get(SessionService).open(tx, id, { userAgent: 'Test', ip: '127.0.0.1' }));
      return { id, handle, email, cookie: `${sessionCookie}=${token}` };
    },
    async gql<T>(document: string, variables: object = {}, as: TestMember | null = null) {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [csrfHeader]: '1', ...(as && { cookie: as.cookie }) },
        body: JSON.stringify({ query: document, variables }),
      });
      return readAnswer<T>(await answer.json());
    },
    catchUp: (consumer) => app.get(ConsumerRunner).catchUp(consumer),
    get: (token) => app.get(token, { strict: false }),
    async close() {
      await app.close();
      await db.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A GraphQL answer with its errors as code, params and path. */
export function readAnswer<T>(body: unknown): { data: T; errors?: TestError[] } {
  const { data, errors } = body as { data: T; errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string; params?: TestError['params'] } }[] };
  return {
    data,
    ...(errors && { errors: errors.map(({ message, path, extensions }) => ({ code: extensions?.code ?? message, params: extensions?.params ?? {}, path })) }),
  };
}
