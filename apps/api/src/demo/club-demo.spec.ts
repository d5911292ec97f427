import { CommunityModule } from '@kith/server/community';
import { startTestServer, type TestServer } from '@kith/server/members/testing';
import { UploadsModule } from '@kith/server/uploads';
import { ClubDemo, DemoModule } from '@kith/server/demo';

const count = async (server: TestServer, table: string) => (await server.db.query<{ n: number }>(`select count(*)::int as n from ${table}`))[0].n;

describe('the demo club', () => {
  let server: TestServer;
  beforeEach(async () => (server = await startTestServer({ modules: [UploadsModule, CommunityModule, DemoModule], environment: { demo: true } })));
  afterEach(() => server.close());

  it('is seeded into an empty database, once, and nobody meets a broken picture', async () => {
    expect(await server.get(ClubDemo).seedIfEmpty()).toBe(true);
    expect(await server.get(ClubDemo).seedIfEmpty()).toBe(false);
    expect(await count(server, 'post')).toBeGreaterThanOrEqual(150);
    const { data } = await server.gql<{ club: { name: string }; home: { edges: { node: { cover: { url: string } | null; attribution: unknown } }[] } }>(
      '{ club { name } home(sort: NEWEST, first: 50) { edges { node { cover { url } attribution { origin } } } } }',
    );
    expect(data.club.name).toBe('The Ostler Yard');
    expect(data.home.edges.some(({ node }) => node.cover)).toBe(true);
    expect(data.home.edges.every(({ node }) => node.attribution === null)).toBe(true);
  }, 60_000);

  it('is completed by the next start when the first was interrupted, and doubles nothing', async () => {
    const demo = server.get(ClubDemo);
    await demo.seedIfEmpty();
    const whole = { members: await count(server, 'member'), posts: await count(server, 'post'), signals: await count(server, 'signal') };
    await server.db.query('update import_run set finished_at = null');
    expect(await demo.seedIfEmpty()).toBe(true);
    expect({ members: await count(server, 'member'), posts: await count(server, 'post'), signals: await count(server, 'signal') }).toEqual(whole);
  }, 60_000);

  it('leaves a community that has members alone, and offers it neither its name nor its accounts', async () => {
    await server.member();
    expect(await server.get(ClubDemo).seedIfEmpty()).toBe(false);
    expect(await count(server, 'post')).toBe(0);
    expect((await server.gql('{ club { name demo outbox } }')).data).toEqual({ club: { name: 'Kith', demo: false, outbox: true } });
    expect((await server.gql('mutation { signInAsDemo(role: ADMIN) { isNew } }')).errors).toMatchObject([{ code: 'auth.not-in-demo' }]);
  });

  it('is known to a process that did not seed it', async () => {
    const ask = async () => (await server.gql<{ club: object }>('{ club { name demo } }')).data.club;
    expect(await ask()).toEqual({ name: 'Kith', demo: false });
    await server.db.query(`with o as (insert into import_origin (name) values ('Kith demo') returning id) insert into import_run (origin_id, finished_at) select id, now() from o`);
    expect(await ask()).toEqual({ name: 'The Ostler Yard', demo: true });
  });

  it('is seeded by one of two starts at once, for which the other waits', async () => {
    const demo = server.get<ClubDemo>(ClubDemo);
    expect((await Promise.all([demo.seedIfEmpty(), demo.seedIfEmpty()])).sort()).toEqual([false, true]);
    expect(await demo.isHere()).toBe(true);
  }, 60_000);

  it('lets a visitor in as each role with one click', async () => {
    await server.get(ClubDemo).seedIfEmpty();
    for (const [role, expected] of [['MEMBER', 'MEMBER'], ['HOST', 'MEMBER'], ['MANAGER', 'MANAGER'], ['CRM', 'CRM'], ['ADMIN', 'ADMIN']]) {
      const { data } = await server.gql<{ signInAsDemo: { viewer: { role: string } } }>(`mutation { signInAsDemo(role: ${role}) { viewer { role } } }`);
      expect(data.signInAsDemo.viewer.role).toBe(expected);
    }
  }, 60_000);
});
