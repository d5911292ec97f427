import type { TestMember } from '@kith/server/members/testing';
import { ConsumerRunner } from '@kith/server/signals';
import { dayOf, decayFactor } from '@kith/shared';
import { type CommunityServer, startCommunityServer } from '../testing/community-server';
import { interestHalfLifeDays, interestLandmark } from './interests.consumer';

let server: CommunityServer;
let ada: TestMember;
let ben: TestMember;
beforeAll(async () => {
  server = await startCommunityServer();
  [ada, ben] = [await server.member(), await server.member()];
});
afterAll(() => server.close());

const factor = (day: string) => decayFactor(dayOf(new Date(day)), dayOf(new Date(interestLandmark)), interestHalfLifeDays);
const strengths = async (member: TestMember) =>
  new Map((await server.db.query<{ slug: string; strength: number }>(
    'select t.slug, i.strength from topic_interest i join topic t on t.id = i.topic_id where i.member_id = $1 order by t.slug', [member.id],
  )).map(({ slug, strength }) => [slug, strength]));

function expectClose(actual: Map<string, number>, expected: Record<string, number>) {
  expect([...actual.keys()]).toEqual(Object.keys(expected).sort());
  for (const [slug, strength] of Object.entries(expected)) expect(Math.abs((actual.get(slug) as number) - strength) / strength).toBeLessThan(1e-9);
}

it('adds what a member writes, reads, praises and joins to the topics it is about, decayed by day', async () => {
  server.clock.set(new Date('2026-06-01T09:00:00Z'));
  const post = await server.post(ada, { kind: 'QUESTION', topics: ['grinders', 'espresso'] });
  await server.catchUp('interests');
  expectClose(await strengths(ada), { grinders: 5 * factor('2026-06-01'), espresso: 5 * factor('2026-06-01') });
  server.clock.set(new Date('2026-07-01T09:00:00Z'));
  await server.ask('mutation ($id: ID!) { recordRead(postId: $id, seconds: 30) }', { id: post.id }, ben);
  await server.ask('mutation ($id: ID!) { praise(postId: $id) { post { id } } }', { id: post.id }, ben);
  await server.catchUp('interests');
  await server.comment(ben, post.id);
  await server.comment(ben, post.id, { isAnswer: true });
  const circle = await server.circle(await server.member({ role: 'manager' }), { slug: 'espresso' });
  await server.ask('mutation ($id: ID!) { joinCircle(id: $id) { id } }', { id: circle.id }, ben);
  await server.catchUp('interests');
  expectClose(await strengths(ben), { grinders: 6.5 * factor('2026-07-01'), espresso: 9.5 * factor('2026-07-01') });
});

it('keeps the interest when an act is taken back', async () => {
  const before = await strengths(ben);
  const [{ id }] = await server.db.query<{ id: string }>(`select id::text from post limit 1`);
  await server.ask('mutation ($id: ID!) { withdrawPraise(postId: $id) { post { id } } }', { id }, ben);
  await server.catchUp('interests');
  expect(await strengths(ben)).toEqual(before);
});

it('arrives at the same strengths when it is rebuilt in one slice', async () => {
  server.clock.set(new Date('2026-09-01T09:00:00Z'));
  for (const topics of [['espresso'], ['tea', 'grinders'], ['tea']]) {
    const { id } = await server.post(ben, { topics });
    await server.comment(ada, id);
    await server.catchUp('interests');
  }
  const live = [await strengths(ada), await strengths(ben)];
  await server.db.query('update topic_interest set strength = strength * 2');
  await server.get<ConsumerRunner>(ConsumerRunner).rebuild('interests');
  const rebuilt = [await strengths(ada), await strengths(ben)];
  for (const [n, map] of live.entries()) expectClose(rebuilt[n], Object.fromEntries(map));
});
