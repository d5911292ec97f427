import type { TestMember } from '@kith/server/members/testing';
import { ConsumerRunner } from '@kith/server/signals';
import { type CommunityServer, startCommunityServer } from '../testing/community-server';
import { type DayOfAttention, hotOf } from './hot';

const praise = 'mutation ($id: ID!) { praise(postId: $id) { post { id } } }';
const withdraw = 'mutation ($id: ID!) { withdrawPraise(postId: $id) { post { id } } }';
const readPost = 'mutation ($id: ID!) { recordRead(postId: $id, seconds: 30) }';

let server: CommunityServer;
let ada: TestMember;
let ben: TestMember;
let cat: TestMember;
beforeAll(async () => {
  server = await startCommunityServer();
  [ada, ben, cat] = [await server.member(), await server.member(), await server.member()];
});
afterAll(() => server.close());

const hots = async () => new Map((await server.db.query<{ id: number; hot: number }>('select id::int, hot from post order by id')).map(({ id, hot }) => [id, hot]));
const attention = (id: string) => server.db.query<DayOfAttention>('select day::text, comments, praise, reads from post_attention where post_id = $1 order by day', [id]);

it('counts comments, praise and readings per day, and derives the same heat as the pure function', async () => {
  server.clock.set(new Date('2026-06-01T09:00:00Z'));
  const { id } = await server.post(ada);
  await server.comment(ben, id);
  await server.catchUp('attention');
  server.clock.set(new Date('2026-06-03T09:00:00Z'));
  for (const member of [ben, cat]) {
    await server.ask(praise, { id }, member);
    await server.ask(readPost, { id }, member);
    await server.comment(member, id);
  }
  await server.ask(readPost, { id }, ben);
  await server.catchUp('attention');
  const days = [{ day: '2026-06-01', comments: 1, praise: 0, reads: 0 }, { day: '2026-06-03', comments: 2, praise: 2, reads: 2 }];
  expect(await attention(id)).toEqual(days);
  expect((await hots()).get(Number(id))).toBeCloseTo(hotOf(new Date('2026-06-01T09:00:00Z'), days), 9);
});

it('forgets what is taken back without a trace, even when the post is old', async () => {
  server.clock.set(new Date('2024-01-01T09:00:00Z'));
  const { id } = await server.post(ada);
  await server.catchUp('attention');
  const before = (await hots()).get(Number(id));
  server.clock.set(new Date('2026-06-05T09:00:00Z'));
  await server.ask(praise, { id }, ben);
  const { id: comment } = await server.comment(ben, id);
  await server.catchUp('attention');
  expect((await hots()).get(Number(id))).toBeGreaterThan((before as number) + 100);
  server.clock.set(new Date('2026-06-09T09:00:00Z'));
  await server.ask(withdraw, { id }, ben);
  await server.ask('mutation ($id: ID!) { deleteComment(id: $id) { id } }', { id: comment }, ben);
  await server.catchUp('attention');
  expect(await attention(id)).toEqual([{ day: '2026-06-05', comments: 0, praise: 0, reads: 0 }]);
  expect((await hots()).get(Number(id))).toBeCloseTo(before as number, 9);
  await server.ask('mutation ($id: ID!) { restoreComment(id: $id) { id } }', { id: comment }, ben);
  await server.catchUp('attention');
  expect(await attention(id)).toEqual([{ day: '2026-06-05', comments: 1, praise: 0, reads: 0 }]);
});

it('is the same as the pure function also for a post with attention on a thousand days', async () => {
  server.clock.set(new Date('2020-01-01T09:00:00Z'));
  const { id } = await server.post(ada);
  await server.db.query(`insert into post_attention (post_id, day, comments, praise, reads) select $1, date '2020-01-01' + g, 1, g % 3, 2 from generate_series(0, 999) g`, [id]);
  server.clock.set(new Date('2022-12-01T09:00:00Z'));
  await server.ask(praise, { id }, ben);
  await server.catchUp('attention');
  const days = await attention(id);
  expect(days).toHaveLength(1001);
  expect((await hots()).get(Number(id))).toBeCloseTo(hotOf(new Date('2020-01-01T09:00:00Z'), days), 12);
  await server.db.query('delete from post_attention where post_id = $1 and day < $2', [id, '2022-12-01']);
  await server.ask(withdraw, { id }, ben);
  await server.catchUp('attention');
});

it('arrives at the same heat when it is rebuilt in one slice', async () => {
  const live = await hots();
  await server.db.query('update post set hot = 0');
  await server.get<ConsumerRunner>(ConsumerRunner).rebuild('attention');
  const rebuilt = await hots();
  expect(rebuilt.size).toBe(live.size);
  for (const [id, hot] of live) expect(Math.abs((rebuilt.get(id) as number) - hot) / hot).toBeLessThan(1e-9);
});

it('gives a new post its heat at once, before the consumer has heard of it', async () => {
  const now = new Date('2026-06-10T09:00:00Z');
  server.clock.set(now);
  const { id } = await server.post(ada);
  expect((await hots()).get(Number(id))).toBeCloseTo(hotOf(now, []), 9);
  await server.catchUp('attention');
  expect((await hots()).get(Number(id))).toBeCloseTo(hotOf(now, []), 9);
});
