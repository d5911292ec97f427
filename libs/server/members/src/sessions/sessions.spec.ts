import { getDataSourceToken } from '@nestjs/typeorm';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { AccessTokens, ClubSettings, Identity, SessionService } from '../index';
import { readAnswer, startTestServer, TestBrowser, type TestMember, type TestServer } from '../testing';
import { ActorCache } from './actor-cache';
import { sessionCookieHeader, sessionTokenIn } from './cookies';

let server: TestServer;
beforeAll(async () => (server = await startTestServer()));
afterAll(() => server.close());

const whoAmI = '{ viewer { member { handle } } }';
const handleOf = async (headers: Record<string, string>) => {
  const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query: whoAmI }) });
  return readAnswer<{ viewer: { member: { handle: string } } | null }>(await answer.json()).data.viewer?.member.handle ?? null;
};
const anotherBrowserOf = async ({ id }: TestMember, userAgent = 'Other') => {
  const source: DataSource = server.app.get(getDataSourceToken());
  return source.transaction((tx) => server.get(SessionService).open(tx, id, { userAgent, ip: '192.0.2.7' }));
};

describe('sessions', () => {
  it('are listed with what tells them apart, and are ended one by one, at once', async () => {
    const ada = await server.member();
    const other = await anotherBrowserOf(ada, 'Phone');
    expect(await handleOf({ cookie: `kith_session=${other.token}` })).toBe(ada.handle);
    const { data } = await server.gql<{ viewer: { sessions: object[] } }>('{ viewer { sessions { id userAgent ip current } } }', {}, ada);
    expect(data.viewer.sessions).toEqual(
      expect.arrayContaining([
        { id: String(other.id), userAgent: 'Phone', ip: '192.0.2.7', current: false },
        { id: expect.any(String), userAgent: 'Test', ip: '127.0.0.1', current: true },
      ]),
    );
    expect(await server.gql('mutation ($id: ID!) { revokeSession(id: $id) }', { id: other.id }, ada)).toEqual({ data: { revokeSession: true } });
    expect(await handleOf({ cookie: `kith_session=${other.token}` })).toBeNull();
    expect(await handleOf({ cookie: ada.cookie })).toBe(ada.handle);
  });

  it('of others cannot be ended', async () => {
    const [ada, eve] = [await server.member(), await server.member()];
    const { id, token } = await anotherBrowserOf(ada);
    expect(await server.gql('mutation ($id: ID!) { revokeSession(id: $id) }', { id }, eve)).toEqual({ data: { revokeSession: false } });
    expect(await handleOf({ cookie: `kith_session=${token}` })).toBe(ada.handle);
  });

  it('end with signing out, which takes the cookie away', async () => {
    const ada = await server.member();
    const browser = new TestBrowser(server);
    browser.cookie = ada.cookie;
    expect(await browser.gql('mutation { signOut }')).toEqual({ data: { signOut: true } });
    expect(browser.setCookie).toMatch(/^kith_session=; .*Max-Age=0$/);
    expect(await handleOf({ cookie: ada.cookie })).toBeNull();
    expect((await server.gql('mutation { signOut }', {}, ada)).errors).toMatchObject([{ code: 'auth.sign-in-required' }]);
  });

  it('end after 90 days without use, and use prolongs them', async () => {
    const ada = await server.member();
    server.clock.advance(89 * 86_400_000);
    expect(await handleOf({ cookie: ada.cookie })).toBe(ada.handle);
    server.clock.advance(89 * 86_400_000);
    expect(await handleOf({ cookie: ada.cookie })).toBe(ada.handle);
    server.clock.advance(91 * 86_400_000);
    expect(await handleOf({ cookie: ada.cookie })).toBeNull();
  });

  it('of an erased member are worth nothing', async () => {
    const ada = await server.member();
    await server.db.query('update member set erased_at = now() where id = $1', [ada.id]);
    expect(await handleOf({ cookie: ada.cookie })).toBeNull();
  });

  it('are stored as a hash of the token', async () => {
    const ada = await server.member();
    const token = ada.cookie.split('=')[1];
    const [row] = await server.db.query('select session::text as whole, length(token_hash) as bytes from session where member_id = $1', [ada.id]);
    expect(row.bytes).toBe(32);
    expect(row.whole).not.toContain(token);
    expect(row.whole).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });

  it('are remembered for at most 30 seconds', async () => {
    const ada = await server.member();
    expect(await handleOf({ cookie: ada.cookie })).toBe(ada.handle);
    // Behind the back of the program, so that no eviction is announced.
    await server.db.query('delete from session where member_id = $1', [ada.id]);
    server.clock.advance(29_000);
    expect(await handleOf({ cookie: ada.cookie })).toBe(ada.handle);
    server.clock.advance(1_000);
    expect(await handleOf({ cookie: ada.cookie })).toBeNull();
  });
});

describe('another node', () => {
  let cache: ActorCache;
  let sessions: SessionService;
  beforeEach(async () => {
    const source: DataSource = server.app.get(getDataSourceToken());
    cache = new ActorCache(source, server.clock);
    sessions = new SessionService(source, cache, server.clock);
    await cache.onModuleInit();
  });
  afterEach(() => cache.onApplicationShutdown());
  const until = async (condition: () => Promise<boolean>) => {
    for (let waited = 0; waited < 3_000; waited += 20, await pause(20)) if (await condition()) return true;
    return false;
  };

  it('hears of a revoked session, and tells those who listen there', async () => {
    const ada = await server.member();
    const { id, token } = await anotherBrowserOf(ada);
    expect(await sessions.actorOf(token)).toMatchObject({ memberId: ada.id });
    const heard = new Promise((resolve) => cache.onForget(resolve));
    await server.gql('mutation ($id: ID!) { revokeSession(id: $id) }', { id }, ada);
    expect(await heard).toEqual({ kind: 'session', id });
    expect(await sessions.actorOf(token)).toBeNull();
  });

  it('hears of a changed role', async () => {
    const [ada, root] = [await server.member(), await server.member({ role: 'admin' })];
    const { token } = await anotherBrowserOf(ada);
    expect(await sessions.actorOf(token)).toMatchObject({ role: 'member' });
    await server.gql('mutation ($id: ID!) { setRole(memberId: $id, role: CRM) { id } }', { id: ada.id }, root);
    expect(await until(async () => (await sessions.actorOf(token))?.role === 'crm')).toBe(true);
  });

  it('remembers nothing while it cannot hear, and hears again', async () => {
    const ada = await server.member();
    const { id, token } = await anotherBrowserOf(ada);
    await server.db.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kith identity' and datname = current_database()`);
    await pause(100);
    expect(await sessions.actorOf(token)).toMatchObject({ memberId: ada.id });
    await server.db.query('delete from session where id = $1', [id]);
    expect(await sessions.actorOf(token)).toBeNull();
    const listeners = async () =>
      (await server.db.query(`select count(*) as n from pg_stat_activity where application_name = 'kith identity' and datname = current_database()`))[0].n;
    expect(await until(async () => (await listeners()) === 2)).toBe(true);
  });
});

describe('access tokens', () => {
  const create = 'mutation ($name: String!, $days: Int) { createAccessToken(name: $name, expiresInDays: $days) { token accessToken { id name expiresAt usedAt } } }';
  type Created = { createAccessToken: { token: string; accessToken: { id: string; expiresAt: string | null } } };

  it('act for their member without cookie or header, are shown once, and stop when revoked', async () => {
    const ada = await server.member();
    const { data } = await server.gql<Created>(create, { name: 'Backup' }, ada);
    const { token, accessToken } = data.createAccessToken;
    expect(token).toMatch(/^kith_[\w-]{43}$/);
    const authorization = `Bearer ${token}`;
    expect(await handleOf({ authorization })).toBe(ada.handle);
    const { data: list } = await server.gql('{ viewer { accessTokens { id name usedAt expiresAt } } }', {}, ada);
    expect(list).toEqual({ viewer: { accessTokens: [{ id: accessToken.id, name: 'Backup', usedAt: expect.any(String), expiresAt: null }] } });
    expect((await server.db.query('select access_token::text as whole from access_token where id = $1', [accessToken.id]))[0].whole).not.toContain(token);
    expect(await server.gql('mutation ($id: ID!) { revokeAccessToken(id: $id) }', { id: accessToken.id }, ada)).toEqual({ data: { revokeAccessToken: true } });
    expect(await handleOf({ authorization })).toBeNull();
  });

  it('expire when they were made to', async () => {
    const ada = await server.member();
    const { data } = await server.gql<Created>(create, { name: 'A week', days: 7 }, ada);
    const authorization = `Bearer ${data.createAccessToken.token}`;
    server.clock.advance(6.9 * 86_400_000);
    expect(await handleOf({ authorization })).toBe(ada.handle);
    server.clock.advance(0.2 * 86_400_000);
    expect(await handleOf({ authorization })).toBeNull();
  });

  it('that are no good are nobody, whatever the cookie says', async () => {
    const ada = await server.member();
    expect(await handleOf({ cookie: ada.cookie, authorization: 'Bearer kith_wrong' })).toBeNull();
  });

  it.each([{ name: ' ', days: 1 }, { name: 'x'.repeat(81), days: 1 }, { name: 'x', days: 0 }, { name: 'x', days: 3651 }])('cannot be made as %j', async (wish) => {
    const ada = await server.member();
    expect((await server.gql(create, wish, ada)).errors).toMatchObject([{ code: 'input.invalid' }]);
  });

  it('are at most 20 good ones a member, also when many are made at once, and all of them are listed', async () => {
    const ada = await server.member();
    await server.db.query(`insert into access_token (token_hash, member_id, name, expires_at) select sha256(g::text::bytea), $1, 'old', '2020-01-01' from generate_series(1, 150) g`, [ada.id]);
    const answers = await Promise.all(Array.from({ length: 25 }, (_, n) => server.gql<Created>(create, { name: `Script ${n}`, days: n % 2 ? 7 : null }, ada)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(20);
    expect(answers.find(({ errors }) => errors)?.errors).toEqual([{ code: 'members.too-many-tokens', params: { most: 20 }, path: ['createAccessToken'] }]);
    await server.db.query(`insert into access_token (token_hash, member_id, name, expires_at) select sha256(('b' || g)::bytea), $1, 'old', '2020-01-01' from generate_series(1, 150) g`, [ada.id]);
    const { data } = await server.gql<{ viewer: { accessTokens: { id: string; name: string }[] } }>('{ viewer { accessTokens { id name } } }', {}, ada);
    const tokens = data.viewer.accessTokens;
    expect(tokens.slice(0, 20).every(({ name }) => name.startsWith('Script'))).toBe(true);
    expect(tokens).toHaveLength(100);
    await server.gql('mutation ($id: ID!) { revokeAccessToken(id: $id) }', { id: tokens[19].id }, ada);
    expect((await server.gql(create, { name: 'One more' }, ada)).errors).toBeUndefined();
  });

  it('are issued on the command line for whom an address belongs to', async () => {
    const ada = await server.member();
    const { token } = await server.get(AccessTokens).issueFor(ada.email.toUpperCase());
    expect(await server.get(Identity).fromHeaders({ authorization: `Bearer ${token}` })).toMatchObject({ memberId: ada.id, proof: { kind: 'token' } });
    await expect(server.get(AccessTokens).issueFor('nobody@example.org')).rejects.toMatchObject({ code: 'members.not-found' });
  });
});

describe('a mutation from another site', () => {
  const change = 'mutation { updateSettings(input: { theme: DARK }) { theme } }';

  it('is refused: the cookie comes along by itself, our header does not', async () => {
    const ada = await server.member();
    const foreign = new TestBrowser(server, {});
    foreign.cookie = ada.cookie;
    expect((await foreign.gql(change)).errors).toEqual([{ code: 'auth.forbidden', params: { header: 'x-kith' }, path: undefined }]);
    expect((await foreign.gql(`query { viewer { theme } } ${change.replace('mutation', 'mutation Second')}`.replace('query', 'query First'))).errors).toBeDefined();
    expect(await foreign.gql('{ viewer { theme } }')).toEqual({ data: { viewer: { theme: 'AUTO' } } });
  });

  it('is refused the second time too, when the query is compiled', async () => {
    const ada = await server.member();
    const foreign = new TestBrowser(server, {});
    foreign.cookie = ada.cookie;
    for (let i = 0; i < 4; i++) expect((await foreign.gql(change)).errors).toMatchObject([{ code: 'auth.forbidden' }]);
    expect((await server.gql(change, {}, ada)).errors).toBeUndefined();
  });

  it('cannot come from a form or a link, which could sign a visitor in as somebody else', async () => {
    const query = 'mutation { signInAsDemo(role: ADMIN) { isNew } }';
    for (const [type, body] of [
      ['text/plain', JSON.stringify({ query })],
      ['application/x-www-form-urlencoded', `query=${encodeURIComponent(query)}`],
    ]) {
      const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
      const said = await answer.text();
      expect(said).not.toContain('auth.not-in-demo');
      expect(said).toContain('"data":null');
    }
    const byLink = await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`);
    expect(await byLink.text()).not.toContain('auth.not-in-demo');
  });

  it('is refused over REST as well', async () => {
    const { cookie, id } = await server.member();
    await expect(server.get(Identity).identifyWriter({ headers: { cookie } })).rejects.toMatchObject({ code: 'auth.forbidden' });
    expect(await server.get(Identity).identifyWriter({ headers: { cookie, 'x-kith': '1' } })).toMatchObject({ memberId: id });
    expect(await server.get(Identity).identifyWriter({ headers: {} })).toBeNull();
  });

  it('is no danger with a token, which nothing sends by itself', async () => {
    const ada = await server.member();
    const { token } = await server.get(AccessTokens).issueFor(ada.email);
    expect(await new TestBrowser(server, { authorization: `Bearer ${token}` }).gql(change)).toEqual({ data: { updateSettings: { theme: 'DARK' } } });
  });
});

describe('the session cookie', () => {
  it('is marked Secure under an https address only', () => {
    expect(sessionCookieHeader('t', true)).toMatch(/; Secure$/);
    expect(sessionCookieHeader('t', false)).not.toMatch(/Secure/);
  });

  it('is found among others', () => {
    expect(sessionTokenIn('a=b; kith_session=abc-_; other=1')).toBe('abc-_');
    expect(sessionTokenIn('xkith_session=abc; kith_session=')).toBeNull();
    expect(sessionTokenIn(undefined)).toBeNull();
  });
});

describe('the club', () => {
  it('is named after the environment, else as a feature says, else like the product', async () => {
    const ask = async () => (await server.gql<{ club: object }>('{ club { name nameZh demo outbox memberCount } }')).data.club;
    expect(await ask()).toEqual({ name: 'Kith', nameZh: '会友', demo: false, outbox: true, memberCount: expect.any(Number) });
    server.get(ClubSettings).provide(() => ({ name: 'The Yard' }));
    expect(await ask()).toMatchObject({ name: 'The Yard', nameZh: '会友' });
    const named = await startTestServer({ environment: { KITH_NAME: 'Owners', KITH_URL: 'https://club.example.org' } });
    try {
      named.get(ClubSettings).provide(() => ({ name: 'The Yard' }));
      expect((await named.gql('{ club { name nameZh memberCount } }')).data).toEqual({ club: { name: 'Owners', nameZh: 'Owners', memberCount: 0 } });
      const browser = new TestBrowser(named);
      await browser.signIn('secure@example.org');
      expect(browser.setCookie).toMatch(/; Secure$/);
    } finally {
      await named.close();
    }
  });
});
