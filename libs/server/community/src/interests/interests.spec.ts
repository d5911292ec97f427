import type { TestMember } from '@kith/server/members/testing';
import { ConsumerRunner } from '@kith/server/signals';
import { dayOf, decayFactor } from '@kith/shared';
import { type CommunityServer, startCommunityServer } from '../testing/community-server';
import { interestHalfLifeDays, interestLandmark, interestsOf } from './interests.consumer';

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

/** What happens until the next edit counts for these topics. */
const retag = (author: TestMember, id: string, topics: string[]) =>
  server.ask('mutation ($id: ID!, $input: PostChange!) { updatePost(id: $id, input: $input) { id } }', { id, input: { title: 'Post', markdown: '', topics } }, author);
const praise = (id: string, as: TestMember) => server.ask('mutation ($id: ID!) { praise(postId: $id) { post { id } } }', { id }, as);
const rebuilt = async (members: TestMember[]) => {
  await server.db.query('update topic_interest set strength = strength * 2');
  await server.get<ConsumerRunner>(ConsumerRunner).rebuild('interests');
  return Promise.all(members.map(strengths));
};

it('adds what a member writes, reads and praises to the topics it is about, decayed by day', async () => {
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
  await server.catchUp('interests');
  expectClose(await strengths(ben), { grinders: 6.5 * factor('2026-07-01'), espresso: 6.5 * factor('2026-07-01') });
});

it('keeps the interest when an act is taken back', async () => {
  const before = await strengths(ben);
  const [{ id }] = await server.db.query<{ id: string }>(`select id::text from post limit 1`);
  await server.ask('mutation ($id: ID!) { withdrawPraise(postId: $id) { post { id } } }', { id }, ben);
  await server.catchUp('interests');
  expect(await strengths(ben)).toEqual(before);
});

it('adds the circles she is in to the topics of their names, as long as she is in them', async () => {
  const cares = async () => new Map((await server.db.query<{ slug: string; strength: number }>(
    `select t.slug, i.strength from ${interestsOf('$1')} i join topic t on t.id = i.topic_id order by t.slug`, [ben.id],
  )).map(({ slug, strength }) => [slug, strength]));
  const before = Object.fromEntries(await cares());
  const circle = await server.circle(await server.member({ role: 'manager' }), { slug: 'espresso' });
  await server.ask('mutation ($id: ID!) { joinCircle(id: $id) { id } }', { id: circle.id }, ben);
  expectClose(await cares(), { ...before, espresso: before.espresso + 3 * factor('2026-07-01') });
  await server.ask('mutation ($id: ID!) { leaveCircle(id: $id) { id } }', { id: circle.id }, ben);
  expectClose(await cares(), before);
});

it('counts an act for the topics that the post had then, however late it is heard', async () => {
  const [author, reader] = [await server.member(), await server.member()];
  const post = await server.post(author, { topics: ['kettles'] });
  await praise(post.id, reader);
  await retag(author, post.id, ['scales', 'milk']);
  await server.comment(reader, post.id);
  await server.catchUp('interests');
  await retag(author, post.id, ['kettles', 'milk']);
  await server.comment(reader, post.id);
  await retag(author, post.id, []);
  await server.comment(reader, post.id);
  await server.catchUp('interests');
  const one = factor('2026-07-01');
  expectClose(await strengths(author), { kettles: 5 * one });
  expectClose(await strengths(reader), { kettles: 3 * one, milk: 4 * one, scales: 2 * one });
});

it('arrives at the same strengths when it is rebuilt in one slice', async () => {
  server.clock.set(new Date('2026-09-01T09:00:00Z'));
  for (const topics of [['espresso'], ['tea', 'grinders'], ['tea']]) {
    const { id } = await server.post(ben, { topics });
    await server.comment(ada, id);
    await server.catchUp('interests');
  }
  const live = [await strengths(ada), await strengths(ben)];
  for (const [n, map] of (await rebuilt([ada, ben])).entries()) expectClose(map, Object.fromEntries(live[n]));
});

it('arrives at the same strengths after any number of edits, whatever the slices were', async () => {
  const topics = ['red', 'green', 'blue', 'white'];
  const crowd = [await server.member(), await server.member(), await server.member()];
  const posts = await Promise.all(crowd.map(async (author) => ({ author, id: (await server.post(author, { topics: ['red'] })).id })));
  // The digits of an irrational number are chance enough, and the same in every run.
  const digits = [...String(Math.SQRT2).slice(2), ...String(Math.PI).slice(2), ...String(Math.E).slice(2)].map(Number);
  for (const [n, digit] of digits.entries()) {
    const post = posts[n % posts.length];
    if (digit % 2) await retag(post.author, post.id, topics.filter((_, place) => ((digit + n) >> place) % 2));
    else await server.comment(crowd[digit % 3], post.id);
    if (digit > 6) await server.catchUp('interests');
  }
  await server.catchUp('interests');
  const live = await Promise.all(crowd.map(strengths));
  for (const [n, map] of (await rebuilt(crowd)).entries()) expectClose(map, Object.fromEntries(live[n]));
});
