import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { type IntakePost, IntakeRegistry } from '@kith/server/intake';
import type { TestMember } from '@kith/server/members/testing';
import { type CommunityServer, startCommunityServer } from '../testing/community-server';

const rounds = 25;
let server: CommunityServer;
let ada: TestMember;
let originId: number;
let circles: { id: string; slug: string }[];

beforeAll(async () => {
  server = await startCommunityServer();
  ada = await server.member({ role: 'manager' });
  circles = [await server.circle(ada), await server.circle(ada)];
  [{ id: originId }] = await server.db.query<{ id: number }>(`insert into import_origin (name) values ('elsewhere') returning id`);
});
afterAll(() => server.close());

/** Everybody uses these topics, and in each round two nobody has used before. */
const topicsIn = (round: number) => ['tea', 'pots', `leaf ${round}`, `cup ${round}`];

async function importPosts(round: number): Promise<void> {
  const source: DataSource = server.get(getDataSourceToken());
  const batch = Array.from({ length: 20 }, (_, n): IntakePost => ({
    externalId: `${round}-${n}`, kind: 'discussion', authorExternalId: null, circleSlug: circles[n % 2].slug, title: `Post ${n}`, markdown: 'Text.', topics: topicsIn(round), createdAt: new Date('2020-01-01'), attribution: {},
  }));
  const { imported } = await source.transaction((tx) => server.get<IntakeRegistry>(IntakeRegistry).take('post', tx, originId, batch));
  expect(imported).toBe(20);
}

/** All that locks a circle and topics: a post is made, moved to the other circle and other topics, deleted, restored. */
async function livePosts(round: number): Promise<void> {
  const { id } = await server.post(ada, { circleId: circles[0].id, topics: topicsIn(round) });
  const input = { title: 'Moved', markdown: 'Text.', circleId: circles[1].id, topics: ['pots', `cup ${round}`] };
  await server.ask('mutation ($id: ID!, $input: PostChange!) { updatePost(id: $id, input: $input) { id } }', { id, input }, ada);
  await server.ask('mutation ($id: ID!) { deletePost(id: $id) { id } }', { id }, ada);
  await server.ask('mutation ($id: ID!) { restorePost(id: $id) { id } }', { id }, ada);
}

it('members post while an import takes posts of the same circles and topics, and nobody is sacrificed to a deadlock', async () => {
  for (let round = 0; round < rounds; round++) await Promise.all([importPosts(round), livePosts(round), livePosts(round)]);
  const wrong = await server.db.query(
    `select slug::text from circle c where post_count <> (select count(*) from post where circle_id = c.id)
     union all select slug::text from topic t where post_count <> (select count(*) from post_topic where topic_id = t.id)`,
  );
  expect(wrong).toEqual([]);
  // A backend tells its statistics at most once a second.
  await new Promise((done) => setTimeout(done, 1200));
  await server.post(ada);
  expect(await server.db.query('select deadlocks::int from pg_stat_database where datname = current_database()')).toEqual([{ deadlocks: 0 }]);
}, 120_000);
