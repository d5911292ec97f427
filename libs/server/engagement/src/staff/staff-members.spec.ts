import { freshnessWord } from '@kith/shared';
import { startTestServer, type TestMember, type TestServer } from '@kith/server/members/testing';
import { EngagementModule } from '../engagement.module';
import { BandPublisher } from '../reference/band-publisher';

interface Page {
  edges: { cursor: string; node: { member: { handle: string; name: string }; loyalty: number; band: string | null; lastSeenAt: string | null; freshness: string | null; staleAt: string | null } }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  totalCount: number;
  asOf: string;
  bandCounts: { band: string; count: number }[];
}

const document = `query ($filter: MemberFilter, $sort: MemberSort, $first: Int, $after: String) { staffMembers(filter: $filter, sort: $sort, first: $first, after: $after) {
  edges { cursor node { member { handle name } loyalty ties reach lifetime band lastSeenAt freshness staleAt } } pageInfo { endCursor hasNextPage } totalCount asOf bandCounts { band count } } }`;

describe('the staff list of members', () => {
  let server: TestServer;
  let crm: TestMember;
  let manager: TestMember;
  const now = new Date('2026-11-22T15:00:00Z');
  beforeAll(async () => {
    server = await startTestServer({ modules: [EngagementModule] });
    server.clock.set(now);
    crm = await server.member({ role: 'crm', handle: 'crm-staff', name: 'Staff A', email: 'staff-a@club.example' });
    manager = await server.member({ role: 'manager', handle: 'mgr-staff', name: 'Staff B', email: 'staff-b@club.example' });
    await server.db.query(`insert into daily_count select g, 'comment.created', $1, 1 from generate_series(1, 5) g`, [now]);
    await server.db.query('select setseed(0.25)');
    await server.db.query(
      `insert into member (handle, name, joined_at, claimed_at)
       select 'p' || g, case when g % 10 = 0 then '李小' || g else 'Person ' || g end, timestamptz '2024-01-01' + g * interval '1 day', case when g % 4 > 0 then timestamptz '2025-01-01' end
       from generate_series(1, 200) g`,
    );
    // Equal keys, members without an address, and every state of freshness.
    await server.db.query(
      `update member_score s set loyalty = floor(random() * 20) * 1e6, lifetime = floor(random() * 9), ties = random() * 1e6, reach = floor(random() * 3) * 1e6, written = (random() < 0.5)::int,
         last_day = date '2026-11-22' - floor(random() * 400)::int, last_seen_at = case when random() < 0.8 then timestamptz '2026-11-20' - random() * interval '500 days' end
       from member m where m.id = s.member_id and m.handle like 'p%'`,
    );
    await server.db.query('update member_score set moved_day = last_day');
    await server.db.query(
      `insert into contact_point (member_id, channel, value, is_primary, verified_at, validity, assessed_at, decay_per_day, stale_at)
       select id, 'email', handle || '@mail.example', true, case when random() < 0.7 then now() end, case when random() < 0.2 then 0 else random() end,
              timestamptz '2026-11-22' - random() * interval '3 years', 0.0002 + random() * 0.002, null
       from member where handle like 'p%' and id % 5 > 0`,
    );
    await server.get(BandPublisher).publish();
  });
  afterAll(() => server.close());

  async function read(variables: object = {}, as: TestMember | null = crm) {
    const { data, errors } = await server.gql<{ staffMembers: Page }>(document, { first: 100, ...variables }, as);
    return { errors, ...data?.staffMembers };
  }
  const handles = (page: Partial<Page>) => page.edges?.map(({ node }) => node.member.handle) ?? [];
  async function readAll(variables: object, size = 17) {
    const pages: Page['edges'] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Partial<Page> = await read({ ...variables, first: size, after });
      pages.push(...(page.edges ?? []));
      after = page.pageInfo?.endCursor ?? null;
      more = page.pageInfo?.hasNextPage ?? false;
    }
    return pages;
  }

  it.each(['LOYALTY', 'TIES', 'REACH', 'LIFETIME', 'LAST_SEEN', 'NEWEST'])('is read page by page in the order of %s, everybody once', async (sort) => {
    const all = await readAll({ sort });
    expect(new Set(all.map(({ node }) => node.member.handle)).size).toBe(202);
    expect(all).toHaveLength(202);
    if (sort === 'LOYALTY') expect(all.map(({ node }) => node.loyalty)).toEqual(all.map(({ node }) => node.loyalty).sort((a, b) => b - a));
    if (sort === 'LAST_SEEN') expect(all.at(-1)?.node.lastSeenAt).toBeNull();
    if (sort === 'NEWEST') expect(all.find(({ node }) => node.member.handle.startsWith('p'))?.node.member.handle).toBe('p200');
  });

  it('is for now in a living club', async () => {
    expect((await read({ first: 1 })).asOf).toBe(now.toISOString());
  });

  it('finds names and handles by a part of them, in Chinese too, and takes wildcards for what they are', async () => {
    expect(handles(await read({ filter: { text: 'person 19' } })).sort()).toEqual(['p19', 'p191', 'p192', 'p193', 'p194', 'p195', 'p196', 'p197', 'p198', 'p199']);
    expect(handles(await read({ filter: { text: '李' } }))).toHaveLength(20);
    expect(handles(await read({ filter: { text: ' P199 ' } }))).toEqual(['p199']);
    expect(handles(await read({ filter: { text: '%' } }))).toEqual([]);
  });

  it('finds addresses for CRM staff only', async () => {
    expect(handles(await read({ filter: { text: 'staff-b@club' } }, crm))).toEqual(['mgr-staff']);
    expect(handles(await read({ filter: { text: 'staff-b@club' } }, manager))).toEqual([]);
  });

  it('gives every address the word of freshness that the pure method gives it, and filters by it', async () => {
    const points = await server.db.query<{ handle: string; validity: number; assessed_at: Date; decay_per_day: number; verified_at: Date | null }>(
      `select m.handle::text, c.* from contact_point c join member m on m.id = c.member_id where c.is_primary`);
    const expected = new Map(points.map((point) => [
      point.handle,
      freshnessWord({ validity: point.validity, asOf: point.assessed_at, ratePerDay: point.decay_per_day }, now, point.verified_at !== null).toUpperCase(),
    ]));
    expect(new Set(expected.values())).toEqual(new Set(['FRESH', 'AGEING', 'STALE', 'DEAD', 'UNVERIFIED']));
    for (const { node } of await readAll({})) expect([node.member.handle, node.freshness]).toEqual([node.member.handle, expected.get(node.member.handle) ?? null]);
    for (const word of ['FRESH', 'AGEING', 'STALE', 'DEAD', 'UNVERIFIED']) {
      expect(new Set((await readAll({ filter: { freshness: [word] } })).map(({ node }) => node.member.handle)))
        .toEqual(new Set([...expected].filter(([, value]) => value === word).map(([handle]) => handle)));
    }
  });

  it('answers who went silent: wrote once, nothing counted since', async () => {
    const expected = await server.db.query<{ handle: string }>(
      `select m.handle::text from member_score s join member m on m.id = s.member_id where written > 0 and last_day < date '2026-11-22' - 90 order by s.lifetime desc, m.id`);
    const found = await readAll({ filter: { silentForDays: 90 }, sort: 'LIFETIME' });
    expect(found.map(({ node }) => node.member.handle)).toEqual(expected.map(({ handle }) => handle));
    expect(expected.length).toBeGreaterThan(20);
  });

  it('tells who has not claimed the account yet', async () => {
    const { totalCount } = await read({ filter: { claimed: false } });
    expect(totalCount).toBe(50);
    expect((await read({ filter: { claimed: true } })).totalCount).toBe(152);
  });

  it('counts bands under the other conditions, whatever bands are chosen', async () => {
    const all = await read({ first: 1 });
    const counts = Object.fromEntries((all.bandCounts ?? []).map(({ band, count }) => [band, count]));
    expect(Object.keys(counts)).toEqual(['CORE', 'GOLDEN', 'REGULAR', 'SILENT', 'DORMANT']);
    expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(202);
    const core = await read({ filter: { bands: ['CORE', 'GOLDEN'] } });
    expect(core.totalCount).toBe(counts.CORE + counts.GOLDEN);
    expect(core.bandCounts).toEqual(all.bandCounts);
    expect(new Set(core.edges?.map(({ node }) => node.band))).toEqual(new Set(['CORE', 'GOLDEN']));
  });

  it('leaves erased members out', async () => {
    await server.db.query(`update member set erased_at = now() where handle = 'p200'`);
    expect((await read({ first: 1 })).totalCount).toBe(201);
    await server.db.query(`update member set erased_at = null where handle = 'p200'`);
  });

  it('is for staff only', async () => {
    expect((await read({}, await server.member())).errors?.[0].code).toBe('auth.forbidden');
    expect((await read({}, null)).errors?.[0].code).toBe('auth.sign-in-required');
    expect((await read({}, manager)).errors).toBeUndefined();
  });

  it('refuses a cursor of another order and a period out of range', async () => {
    const { pageInfo } = await read({ first: 3, sort: 'LOYALTY' });
    expect((await read({ sort: 'REACH', after: pageInfo?.endCursor })).errors?.[0]).toMatchObject({ code: 'input.invalid', params: { field: 'after' } });
    for (const keys of ['["loyalty",1e999,1]', '["loyalty",1,0.5]', '["loyalty",1,1e300]']) {
      expect((await read({ sort: 'LOYALTY', after: Buffer.from(keys).toString('base64url') })).errors?.[0].code).toBe('input.invalid');
    }
    expect((await read({ filter: { silentForDays: 0 } })).errors?.[0]).toMatchObject({ code: 'input.invalid', params: { field: 'filter.silentForDays' } });
  });
});
