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

  it('leaves a community that has members alone', async () => {
    await server.member();
    expect(await server.get(ClubDemo).seedIfEmpty()).toBe(false);
    expect(await count(server, 'post')).toBe(0);
  });

  it('lets a visitor in as each role with one click', async () => {
    await server.get(ClubDemo).seedIfEmpty();
    for (const [role, expected] of [['MEMBER', 'MEMBER'], ['HOST', 'MEMBER'], ['MANAGER', 'MANAGER'], ['CRM', 'CRM'], ['ADMIN', 'ADMIN']]) {
      const { data } = await server.gql<{ signInAsDemo: { viewer: { role: string } } }>(`mutation { signInAsDemo(role: ${role}) { viewer { role } } }`);
      expect(data.signInAsDemo.viewer.role).toBe(expected);
    }
  }, 60_000);
});
