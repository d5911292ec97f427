import type { TestMember } from '@kith/server/members/testing';
import { type CommunityServer, startCommunityServer } from '../testing/community-server';

const home = `query ($sort: FeedSort!, $first: Int, $after: String) { home(sort: $sort, first: $first, after: $after) {
  pageInfo { endCursor hasNextPage } edges { cursor reason { kind label labelZh }
  node { id title author { name } circle { slug } topics { slug } viewerHasPraised viewerHasRead } } } }`;

interface Edge {
  cursor: string;
  reason: { kind: string; label: string | null; labelZh: string | null };
  node: { id: string; title: string; viewerHasPraised: boolean; viewerHasRead: boolean };
}
interface Home {
  home: { pageInfo: { endCursor: string | null; hasNextPage: boolean }; edges: Edge[] };
}

let server: CommunityServer;
let ada: TestMember;
let ben: TestMember;
let manager: TestMember;
let day = Date.now() - 90 * 86_400_000;
beforeAll(async () => {
  server = await startCommunityServer();
  [ada, ben] = [await server.member({ name: 'Ada' }), await server.member({ name: 'Ben' })];
  manager = await server.member({ role: 'manager' });
  for (let n = 0; n < 25; n++) await postNextDay(ada, { title: `Old ${n}` });
  await server.catchUp();
});
afterAll(() => server.close());

/** Each post a day later, so that the order is plain. */
async function postNextDay(author: TestMember, wish: object = {}) {
  server.clock.set(new Date((day += 86_400_000)));
  const post = await server.post(author, wish);
  server.clock.set(new Date());
  return post;
}

const feed = async (sort: 'FOR_YOU' | 'NEWEST', as: TestMember | null = null, page: object = {}) => (await server.ask<Home>(home, { sort, ...page }, as)).home;
const ids = ({ edges }: Home['home']) => edges.map(({ node }) => node.id);
const praise = (id: string, as: TestMember) => server.ask('mutation ($id: ID!) { praise(postId: $id) { post { id } } }', { id }, as);
const join = (id: string, as: TestMember) => server.ask('mutation ($id: ID!) { joinCircle(id: $id) { id } }', { id }, as);

async function allPages(sort: 'FOR_YOU' | 'NEWEST', as: TestMember | null, first: number): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Home['home'] = await feed(sort, as, { first, after });
    seen.push(...ids(page));
    if (!page.pageInfo.hasNextPage) return seen;
    after = page.pageInfo.endCursor;
  }
}

it('shows everything public newest first, to visitors and to a member of no circle alike', async () => {
  const expected = (await server.db.query<{ id: string }>('select id::text from post order by created_at desc, id desc')).map(({ id }) => id);
  const page = await feed('NEWEST', await server.member());
  expect(ids(page)).toEqual(expected.slice(0, 20));
  expect(page.edges[0].reason).toEqual({ kind: 'NEWEST', label: null, labelZh: null });
  expect(ids(await feed('NEWEST'))).toEqual(expected.slice(0, 20));
  expect(await allPages('NEWEST', null, 7)).toEqual(expected);
});

it('pages over posts of the same instant without loss, and does not jump when something new comes', async () => {
  const made = await Promise.all(Array.from({ length: 7 }, () => server.post(ben)));
  await server.db.query(`update post set created_at = '2031-01-01T18:00:00.000001Z' where id = any($1)`, [made.map(({ id }) => id)]);
  const first = await feed('NEWEST', null, { first: 3 });
  const late = await server.post(ben);
  await server.db.query(`update post set created_at = '2031-01-02T00:00:00Z' where id = $1`, [late.id]);
  const second = await feed('NEWEST', null, { first: 4, after: first.pageInfo.endCursor });
  expect(new Set([...ids(first), ...ids(second)])).toEqual(new Set(made.map(({ id }) => id)));
  await server.db.query('update post set deleted_at = now() where id = any($1)', [[...made, late].map(({ id }) => id)]);
});

it('gives visitors what is hot', async () => {
  const quiet = await postNextDay(ada);
  const loved = await server.db.query<{ id: string }>(`select id::text from post where title = 'Old 20'`).then(([row]) => row.id);
  for (const member of [ben, manager, await server.member()]) await praise(loved, member);
  await server.catchUp();
  const page = await feed('FOR_YOU');
  expect(ids(page)[0]).toBe(loved);
  expect(ids(page)).toContain(quiet.id);
  expect(page.edges[0].reason).toEqual({ kind: 'HOT', label: null, labelZh: null });
  const everything = await allPages('FOR_YOU', null, 6);
  expect(new Set(everything).size).toBe(everything.length);
  const hots = await server.db.query<{ id: string }>('select id::text from post where deleted_at is null order by hot desc, id desc');
  expect(everything).toEqual(hots.map(({ id }) => id));
});

it('marks what the viewer has praised and read', async () => {
  const { id } = await postNextDay(ada);
  await praise(id, ben);
  await server.ask('mutation ($id: ID!) { recordRead(postId: $id, seconds: 9) }', { id }, ben);
  const mine = (await feed('NEWEST', ben)).edges.filter(({ node }) => node.viewerHasPraised || node.viewerHasRead);
  expect(mine.map(({ node }) => node)).toMatchObject([{ id, viewerHasPraised: true, viewerHasRead: true }, { viewerHasPraised: true, viewerHasRead: false }]);
  expect((await feed('NEWEST')).edges.some(({ node }) => node.viewerHasPraised || node.viewerHasRead)).toBe(false);
});

it('fits the member and says why each post is there', async () => {
  const circle = await server.circle(manager, { slug: 'trips', name: 'Road trips', nameZh: '自驾' });
  const reader = await server.member();
  const inCircle = await postNextDay(ada, { circleId: circle.id });
  const loved = await server.db.query<{ id: string }>(`select id::text from post where title = 'Old 20'`).then(([row]) => row.id);
  const read = await postNextDay(ada, { topics: ['Tea'] });
  const sameTopic = await postNextDay(ada, { topics: ['Tea'] });
  await server.db.query(`update topic set label_zh = '茶' where slug = 'tea'`);
  const fresh = await postNextDay(ada);
  await server.catchUp();
  const before = await feed('FOR_YOU', reader);
  const reasonOf = (page: Home['home'], id: string) => page.edges.find(({ node }) => node.id === id)?.reason;
  expect(reasonOf(before, fresh.id)).toEqual({ kind: 'NEWEST', label: null, labelZh: null });
  expect(reasonOf(before, loved)).toEqual({ kind: 'HOT', label: null, labelZh: null });
  expect(reasonOf(before, inCircle.id)).toMatchObject({ kind: 'NEWEST' });

  server.clock.set(new Date(day));
  await server.ask('mutation ($id: ID!) { recordRead(postId: $id, seconds: 60) }', { id: read.id }, reader);
  server.clock.set(new Date());
  await server.catchUp();
  await join(circle.id, reader);
  const after = await feed('FOR_YOU', reader);
  expect(reasonOf(after, inCircle.id)).toEqual({ kind: 'YOUR_CIRCLE', label: 'Road trips', labelZh: '自驾' });
  expect(reasonOf(after, sameTopic.id)).toEqual({ kind: 'YOUR_TOPIC', label: 'Tea', labelZh: '茶' });
  // The topic of interest rises above what is newer, and what she has read already sinks.
  expect(ids(after).indexOf(sameTopic.id)).toBeLessThan(ids(after).indexOf(fresh.id));
  expect(ids(before).indexOf(sameTopic.id)).toBeGreaterThan(ids(before).indexOf(fresh.id));
  expect(ids(after).indexOf(read.id)).toBeGreaterThan(ids(after).indexOf(fresh.id));
  const rise = (id: string) => ids(before).indexOf(id) - ids(after).indexOf(id);
  expect(rise(inCircle.id)).toBeGreaterThanOrEqual(0);
});

it('gives a member of no circle and without interests a full page', async () => {
  const page = await feed('FOR_YOU', await server.member());
  expect(page.edges).toHaveLength(20);
  expect(new Set(page.edges.map(({ reason }) => reason.kind))).toEqual(new Set(['HOT', 'NEWEST']));
});

it('keeps its order over all pages of a visit, whatever happens meanwhile', async () => {
  const reader = await server.member();
  const first = await feed('FOR_YOU', reader, { first: 5 });
  const [expected] = await server.db.query<{ ids: number[] }>('select post_ids as ids from feed_snapshot where member_id = $1', [reader.id]);
  const cold = String(expected.ids.at(-1));
  for (const member of [ben, manager, await server.member()]) await praise(cold, member);
  await postNextDay(ada);
  await server.catchUp();
  const gone = String(expected.ids[7]);
  await server.db.query('update post set deleted_at = now() where id = $1', [gone]);
  // Another device starts a visit of its own.
  const other = await feed('FOR_YOU', reader, { first: 5 });
  expect(ids(other)).toContain(cold);
  const rest: string[] = [];
  for (let after = first.pageInfo.endCursor; ;) {
    const page = await feed('FOR_YOU', reader, { first: 5, after });
    rest.push(...ids(page));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect([...ids(first), ...rest]).toEqual(expected.ids.map(String).filter((id) => id !== gone));
});

it('is not made anew by a reload, but by a new post and by joining a circle', async () => {
  const reader = await server.member();
  const version = async () => (await server.db.query<{ version: number }>('select max(version) as version from feed_snapshot where member_id = $1', [reader.id]))[0].version;
  await feed('FOR_YOU', reader);
  const first = await version();
  await feed('FOR_YOU', reader);
  expect(await version()).toBe(first);
  const { id } = await server.post(ben);
  expect(ids(await feed('FOR_YOU', reader, { first: 50 }))).toContain(id);
  const second = await version();
  expect(second).not.toBe(first);
  await join((await server.circle(manager)).id, reader);
  await feed('FOR_YOU', reader);
  expect(await version()).not.toBe(second);
  for (let n = 0; n < 6; n++) {
    await server.post(ben);
    await feed('FOR_YOU', reader);
  }
  expect(await server.db.query('select count(*)::int as n from feed_snapshot where member_id = $1', [reader.id])).toEqual([{ n: 4 }]);
});

it('goes on in the latest order when that of the cursor is no longer kept', async () => {
  const reader = await server.member();
  const first = await feed('FOR_YOU', reader, { first: 5 });
  await server.db.query('update feed_snapshot set version = version + 1 where member_id = $1', [reader.id]);
  const second = await feed('FOR_YOU', reader, { first: 5, after: first.pageInfo.endCursor });
  expect(second.edges).toHaveLength(5);
  expect(ids(first).some((id) => ids(second).includes(id))).toBe(false);
});

it('refuses a cursor of another list', async () => {
  const { pageInfo } = await feed('NEWEST', ben, { first: 1 });
  expect((await server.gql(home, { sort: 'NEWEST', after: 'x' }, ben)).errors?.[0]).toMatchObject({ code: 'input.invalid', params: { field: 'after' } });
  expect(pageInfo.endCursor).not.toBeNull();
});
