import type { TestMember } from '@kith/server/members/testing';
import { SignalSubjects } from '@kith/server/signals';
import { type CommunityServer, startCommunityServer } from '../testing/community-server';

const suggest = 'query ($prefix: String, $first: Int) { topics(prefix: $prefix, first: $first) { slug } }';

let server: CommunityServer;
let ada: TestMember;
beforeAll(async () => {
  server = await startCommunityServer();
  ada = await server.member();
  for (const topics of [['Espresso', 'Latte art'], ['espresso', '磨豆机'], ['Espresso', 'estate'], ['latte-art']]) await server.post(ada, { topics });
  await server.db.query(`insert into topic (slug, label, label_zh) values ('never-used', 'Never used', null)`);
  await server.db.query(`update topic set label_zh = '浓缩咖啡' where slug = 'espresso'`);
});
afterAll(() => server.close());

const slugs = async (prefix: string | null, first?: number) => (await server.ask<{ topics: { slug: string }[] }>(suggest, { prefix, first })).topics.map(({ slug }) => slug);

it('suggests topics in use by their beginning in either language, most used first', async () => {
  expect(await slugs(null)).toEqual(['espresso', 'latte-art', '磨豆机', 'estate']);
  expect(await slugs('ES')).toEqual(['espresso', 'estate']);
  expect(await slugs('Latte A')).toEqual(['latte-art']);
  expect(await slugs('磨')).toEqual(['磨豆机']);
  expect(await slugs('浓缩')).toEqual(['espresso']);
  expect(await slugs('%')).toEqual(['espresso', 'latte-art', '磨豆机', 'estate']);
  expect(await slugs('never')).toEqual([]);
  expect(await slugs(null, 2)).toEqual(['espresso', 'latte-art']);
});

it('shows the posts about a topic, newest first, whatever the case of its slug', async () => {
  const document = 'query ($slug: String!, $after: String) { topic(slug: $slug) { label postCount posts(first: 2, after: $after) { pageInfo { endCursor hasNextPage } edges { node { topics { slug } } } } } }';
  type Answer = { topic: { label: string; postCount: number; posts: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { topics: { slug: string }[] } }[] } } };
  const { topic } = await server.ask<Answer>(document, { slug: 'ESPRESSO' });
  expect(topic).toMatchObject({ label: 'Espresso', postCount: 3, posts: { pageInfo: { hasNextPage: true } } });
  expect(topic.posts.edges.map(({ node }) => node.topics.map(({ slug }) => slug))).toEqual([['espresso', 'estate'], ['espresso', '磨豆机']]);
  const next = (await server.ask<Answer>(document, { slug: 'espresso', after: topic.posts.pageInfo.endCursor })).topic.posts;
  expect(next.edges.map(({ node }) => node.topics.map(({ slug }) => slug))).toEqual([['espresso', 'latte-art']]);
  expect(next.pageInfo.hasNextPage).toBe(false);
  expect(await server.ask(document, { slug: 'nowhere' })).toEqual({ topic: null });
});

it('tells timelines what a topic is called and where it is', async () => {
  await server.post(ada, { topics: ['C#'] });
  const [{ id }] = await server.db.query<{ id: number }>(`select id from topic where slug = 'c#'`);
  const tagged = { kind: 'post.tagged', subjectId: id } as const;
  const describe = await server.get<SignalSubjects>(SignalSubjects).describe([tagged], { memberId: ada.id, role: 'member', proof: { kind: 'session', id: 1 } });
  expect(describe(tagged)).toMatchObject({ title: 'C#', url: '/t/c%23' });
});
