import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Environment, readEnvironment } from '@kith/server/kernel';
import { createTestDatabase, type TestDatabase } from '@kith/server/kernel/testing';
import { Identity } from '@kith/server/members';
import { createServer } from './application';

/** The composed server, asked in process; the web must have been built. */
describe('the server', () => {
  let db: TestDatabase;
  let data: string;
  const servers: NestFastifyApplication[] = [];
  beforeAll(async () => {
    Logger.overrideLogger(false);
    db = await createTestDatabase();
    data = mkdtempSync(join(tmpdir(), 'kith-application-'));
    chmodSync(data, 0o755);
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });
  afterAll(async () => {
    await db.drop();
    rmSync(data, { recursive: true, force: true });
  });

  async function serve(half: { web: boolean; worker: boolean; pages?: boolean }, variables: Partial<Record<keyof Environment, string>> = {}) {
    const environment = readEnvironment({ NODE_ENV: 'test', DATABASE_URL: db.url, KITH_DATA: data, KITH_SECRET: randomBytes(32).toString('hex'), LOG_LEVEL: 'silent', ...variables });
    const server = await createServer({ environment, databaseUrl: db.url, ...half });
    servers.push(server);
    return server;
  }

  it.each([
    [undefined, '127.0.0.1'],
    ['1', '198.51.100.9'],
    ['2', '203.0.113.7'],
  ])('with %s proxies in front takes nobody but the outermost at its word about who asks', async (hops, client) => {
    const server = await serve({ web: true, worker: false, pages: false }, { KITH_TRUST_PROXY: hops });
    await db.query('truncate rate_limit');
    const answer = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-forwarded-for': '192.0.2.66, 203.0.113.7, 198.51.100.9' },
      payload: { query: `mutation { requestSignInCode(email: "hop-${hops}@example.org", language: EN) { expiresAt } }` },
    });
    expect(answer.json().errors).toBeUndefined();
    expect(await db.query(`select key from rate_limit where key like 'code:ip:%'`)).toEqual([{ key: `code:ip:${client}` }]);
  });

  it('is ready without its consumers where it serves the web only, and says which one stands still', async () => {
    await db.query(`insert into consumer (name, kind, error) values ('stuck', 'derived', 'no luck')`);
    const web = await (await serve({ web: true, worker: false, pages: false })).inject('/readyz');
    const both = await (await serve({ web: true, worker: true, pages: false })).inject('/readyz');
    await db.query(`delete from consumer where name = 'stuck'`);
    expect([web.statusCode, web.json()]).toEqual([200, { status: 'ready', consumersStandingStill: ['stuck'] }]);
    expect([both.statusCode, both.json()]).toEqual([503, { status: 'not ready', consumersStandingStill: ['stuck'] }]);
  });

  it('shows a page in the language of the visitor while it cannot tell who asks', async () => {
    const server = await serve({ web: true, worker: false });
    expect((await server.inject('/')).statusCode).toBe(200);
    jest.spyOn(server.get(Identity), 'identify').mockRejectedValue(new Error('the database is away'));
    const shown = await server.inject({ url: '/', headers: { 'accept-language': 'en-GB', cookie: 'kith_session=x' } });
    expect(shown.statusCode).toBe(503);
    expect(shown.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'retry-after': '10', 'cache-control': 'no-store' });
    expect(shown.body).toContain('<h1>Back in a moment</h1>');
    expect(shown.body).not.toContain('<script');
    const nonce = /<style nonce="([^"]+)"/.exec(shown.body)?.[1];
    expect(shown.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect((await server.inject({ url: '/posts/1', headers: { 'accept-language': 'zh-Hans,en;q=0.5' } })).body).toContain('请稍候片刻');
    expect((await server.inject({ url: '/', headers: { 'accept-language': 'en', cookie: 'kith_language=zh-cn' } })).body).toContain('<html lang="zh-CN">');
  });
});
