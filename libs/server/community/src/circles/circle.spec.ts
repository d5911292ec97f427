import type { TestMember } from '@kith/server/members/testing';
import { type CommunityServer, startCommunityServer } from '../testing/community-server';

const fields = 'id slug kind name nameZh purpose purposeZh hue icon cover { url } memberCount postCount createdAt viewerIsMember viewerCanEdit hosts { id } topics { slug }';
const read = `query ($slug: String!, $first: Int, $after: String) { circle(slug: $slug) { ${fields}
  members(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { id name } } }
  posts { edges { node { id } reason { kind } } } } }`;
const create = `mutation ($input: CircleInput!) { createCircle(input: $input) { ${fields} } }`;
const update = `mutation ($id: ID!, $input: CircleInput!) { updateCircle(id: $id, input: $input) { ${fields} } }`;
const join = 'mutation ($id: ID!) { joinCircle(id: $id) { memberCount viewerIsMember } }';
const leave = 'mutation ($id: ID!) { leaveCircle(id: $id) { memberCount viewerIsMember } }';
const input = { slug: 'road-trips', kind: 'INTEREST', name: 'Road trips', nameZh: '自驾', purpose: 'Where to go', purposeZh: '去哪儿', hue: 30, icon: 'map' };

interface Read {
  circle: { members: { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { id: string } }[] }; posts: { edges: unknown[] }; [field: string]: unknown };
}

let server: CommunityServer;
let ada: TestMember;
let ben: TestMember;
let manager: TestMember;
beforeAll(async () => {
  server = await startCommunityServer();
  [ada, ben] = [await server.member({ name: 'Ada' }), await server.member({ name: 'Ben' })];
  manager = await server.member({ role: 'manager' });
});
afterAll(() => server.close());

it('is founded by a manager, who becomes its host', async () => {
  await server.newSignals();
  const { createCircle } = await server.ask<{ createCircle: Record<string, unknown> }>(create, { input }, manager);
  expect(createCircle).toMatchObject({ ...input, cover: null, memberCount: 1, postCount: 0, viewerIsMember: true, viewerCanEdit: true, hosts: [{ id: String(manager.id) }], topics: [] });
  const place = { member: manager.id, subject: Number(createCircle.id), circle: Number(createCircle.id) };
  expect(await server.newSignals()).toMatchObject([{ kind: 'circle.founded', ...place }, { kind: 'circle.joined', ...place }]);
  expect((await server.refusal(create, { input }, manager)).code).toBe('community.slug-taken');
  for (const [wish, field] of [[{ slug: 'a b' }, 'slug'], [{ name: ' ' }, 'name'], [{ hue: 360 }, 'hue'], [{ icon: '<b>' }, 'icon'], [{ coverFile: 'no.webp' }, 'coverFile']] as const) {
    expect(await server.refusal(create, { input: { ...input, slug: 'another', ...wish } }, manager)).toEqual({ code: 'input.invalid', params: { field } });
  }
  expect((await server.refusal(create, { input }, ada)).code).toBe('auth.forbidden');
  expect((await server.refusal(create, { input })).code).toBe('auth.sign-in-required');
});

it('is changed by its hosts and by managers only', async () => {
  const { id, slug } = await server.circle(manager);
  await server.db.query(`insert into circle_membership (circle_id, member_id, role) values ($1, $2, 'host'), ($1, $3, 'member')`, [id, ada.id, ben.id]);
  expect((await server.ask<Read>(read, { slug }, ada)).circle.viewerCanEdit).toBe(true);
  expect((await server.ask<Read>(read, { slug }, ben)).circle.viewerCanEdit).toBe(false);
  expect((await server.ask<Read>(read, { slug })).circle.viewerCanEdit).toBe(false);
  expect(await server.ask(update, { id, input: { ...input, slug, name: 'Renamed', nameZh: null } }, ada)).toMatchObject({ updateCircle: { name: 'Renamed', nameZh: null } });
  expect((await server.refusal(update, { id, input: { ...input, slug: 'road-trips' } }, manager)).code).toBe('community.slug-taken');
  expect((await server.refusal(update, { id, input }, ben)).code).toBe('auth.forbidden');
  expect((await server.refusal(update, { id: '999999', input }, manager)).code).toBe('community.circle-not-found');
});

it('is joined and left once, and left on the day it was joined', async () => {
  const { id } = await server.circle(manager);
  await server.newSignals();
  expect(await server.ask(join, { id }, ada)).toEqual({ joinCircle: { memberCount: 2, viewerIsMember: true } });
  expect(await server.ask(join, { id }, ada)).toEqual({ joinCircle: { memberCount: 2, viewerIsMember: true } });
  await server.db.query(`update circle_membership set joined_at = '2026-04-05T23:59:59Z' where circle_id = $1 and member_id = $2`, [id, ada.id]);
  expect(await server.ask(leave, { id }, ada)).toEqual({ leaveCircle: { memberCount: 1, viewerIsMember: false } });
  expect(await server.ask(leave, { id }, ada)).toEqual({ leaveCircle: { memberCount: 1, viewerIsMember: false } });
  const place = { member: ada.id, subject: Number(id), circle: Number(id) };
  expect(await server.newSignals()).toEqual([{ kind: 'circle.joined', ...place, day: new Date().toISOString().slice(0, 10) }, { kind: 'circle.left', ...place, day: '2026-04-05' }]);
  for (const operation of [join, leave]) expect((await server.refusal(operation, { id })).code).toBe('auth.sign-in-required');
  expect((await server.refusal(join, { id: '999999' }, ada)).code).toBe('community.circle-not-found');
});

it('counts right when 32 members join at once, each of them twice, and half of them leave', async () => {
  const { id } = await server.circle(manager);
  const crowd = await Promise.all(Array.from({ length: 32 }, () => server.member()));
  await server.newSignals();
  await Promise.all([...crowd, ...crowd].map((member) => server.ask(join, { id }, member)));
  const count = 'select member_count as n, (select count(*)::int from circle_membership where circle_id = circle.id) as rows from circle where id = $1';
  expect(await server.db.query(count, [id])).toEqual([{ n: 33, rows: 33 }]);
  const half = crowd.slice(16);
  await Promise.all([...half, ...half].map((member) => server.ask(leave, { id }, member)));
  expect(await server.db.query(count, [id])).toEqual([{ n: 17, rows: 17 }]);
  expect(await server.newSignals()).toHaveLength(48);
});

it('shows its members page by page, its posts and what they are about', async () => {
  const { id, slug } = await server.circle(manager);
  for (const member of [ada, ben]) await server.ask(join, { id }, member);
  await server.db.query(`update circle_membership set joined_at = '2026-01-01T00:00:00.000001Z' where circle_id = $1`, [id]);
  const first = (await server.ask<Read>(read, { slug, first: 2 })).circle;
  expect(first.members).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  const second = (await server.ask<Read>(read, { slug, first: 2, after: first.members.pageInfo.endCursor })).circle;
  expect([...first.members.edges, ...second.members.edges].map(({ node }) => Number(node.id))).toEqual([manager.id, ben.id, ada.id]);
  expect(second.members.pageInfo.hasNextPage).toBe(false);
  const old = await server.post(ada, { circleId: id, topics: ['often', 'rare'] });
  const recent = await server.post(ben, { circleId: id, topics: ['often'] });
  await server.post(ben);
  const { circle } = await server.ask<Read>(read, { slug });
  expect(circle).toMatchObject({ postCount: 2, topics: [{ slug: 'often' }, { slug: 'rare' }] });
  expect(circle.posts.edges).toEqual([{ node: { id: recent.id }, reason: null }, { node: { id: old.id }, reason: null }]);
  expect((await server.ask(read, { slug: 'nowhere' }))).toEqual({ circle: null });
});

it('lists all circles, largest first, page by page', async () => {
  const list = 'query ($first: Int, $after: String) { circles(first: $first, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id memberCount } } } }';
  type List = { circles: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { id: string; memberCount: number } }[] } };
  const all = (await server.ask<List>(list)).circles.edges.map(({ node }) => node);
  expect(all.length).toBeGreaterThan(3);
  expect(all.map(({ memberCount }) => memberCount)).toEqual(all.map(({ memberCount }) => memberCount).sort((a, b) => b - a));
  const paged: string[] = [];
  for (let after: string | null = null; ;) {
    const { circles }: List = await server.ask<List>(list, { first: 2, after });
    paged.push(...circles.edges.map(({ node }) => node.id));
    if (!circles.pageInfo.hasNextPage) break;
    after = circles.pageInfo.endCursor;
  }
  expect(paged).toEqual(all.map(({ id }) => id));
});
