import type { TestMember } from '@kith/server/members/testing';
import { type CommunityServer, startCommunityServer } from '../testing/community-server';

const record = 'mutation ($id: ID!, $seconds: Int!, $last: ID) { recordRead(postId: $id, seconds: $seconds, lastCommentId: $last) }';
const read = 'query ($id: ID!) { post(id: $id) { viewerHasRead lastReadCommentId } }';

let server: CommunityServer;
let ada: TestMember;
let ben: TestMember;
beforeAll(async () => {
  server = await startCommunityServer();
  [ada, ben] = [await server.member(), await server.member()];
});
afterAll(() => server.close());

const rows = (postId: string) => server.db.query('select day::text, seconds from post_read where post_id = $1 order by day', [postId]);

it('records one signal per member, post and day, and adds up the seconds', async () => {
  const circle = await server.circle(await server.member({ role: 'manager' }));
  const { id } = await server.post(ada, { circleId: circle.id });
  await server.newSignals();
  const start = new Date('2026-06-01T10:00:00Z');
  server.clock.set(start);
  expect(await server.ask(record, { id, seconds: 20 }, ben)).toEqual({ recordRead: true });
  expect(await server.ask(record, { id, seconds: 30 }, ben)).toEqual({ recordRead: false });
  server.clock.advance(86_400_000);
  expect(await server.ask(record, { id, seconds: 5 }, ben)).toEqual({ recordRead: true });
  server.clock.set(new Date());
  expect(await rows(id)).toEqual([{ day: '2026-06-01', seconds: 50 }, { day: '2026-06-02', seconds: 5 }]);
  const act = { kind: 'post.read', member: ben.id, subject: Number(id), post: Number(id), circle: Number(circle.id) };
  expect(await server.newSignals()).toEqual([{ ...act, value: 20, day: '2026-06-01' }, { ...act, value: 5, day: '2026-06-02' }]);
});

it('records one signal when 16 tabs report at once, and loses no second', async () => {
  const { id } = await server.post(ada);
  await server.newSignals();
  const answers = await Promise.all(Array.from({ length: 16 }, () => server.ask<{ recordRead: boolean }>(record, { id, seconds: 10 }, ben)));
  expect(answers.filter(({ recordRead }) => recordRead)).toHaveLength(1);
  expect(await rows(id)).toMatchObject([{ seconds: 160 }]);
  expect(await server.newSignals()).toHaveLength(1);
});

it('remembers where the staff have read without counting their work as participation', async () => {
  const { id } = await server.post(ada);
  const comment = await server.comment(ben, id);
  const crm = await server.member({ role: 'crm' });
  await server.newSignals();
  await server.ask(record, { id, seconds: 60, last: comment.id }, crm);
  expect(await server.newSignals()).toEqual([]);
  expect(await server.ask(read, { id }, crm)).toEqual({ post: { viewerHasRead: true, lastReadCommentId: comment.id } });
});

it('remembers how far somebody has read, the same on all her devices', async () => {
  const { id } = await server.post(ada);
  const other = await server.post(ada);
  const first = await server.comment(ada, id);
  const second = await server.comment(ada, id);
  const elsewhere = await server.comment(ada, other.id);
  expect(await server.ask(read, { id }, ben)).toEqual({ post: { viewerHasRead: false, lastReadCommentId: null } });
  server.clock.set(new Date('2026-06-01T10:00:00Z'));
  await server.ask(record, { id, seconds: 1, last: first.id }, ben);
  server.clock.set(new Date('2026-06-03T10:00:00Z'));
  await server.ask(record, { id, seconds: 1, last: second.id }, ben);
  await server.ask(record, { id, seconds: 1 }, ben);
  // A comment of another thread says nothing about this one.
  await server.ask(record, { id, seconds: 1, last: elsewhere.id }, ben);
  server.clock.set(new Date());
  expect(await server.ask(read, { id }, ben)).toEqual({ post: { viewerHasRead: true, lastReadCommentId: second.id } });
  expect(await server.ask(read, { id })).toEqual({ post: { viewerHasRead: false, lastReadCommentId: null } });
});

it('refuses impossible seconds, posts that are gone, and visitors', async () => {
  const { id } = await server.post(ada);
  for (const seconds of [-1, 3_601]) expect(await server.refusal(record, { id, seconds }, ben)).toEqual({ code: 'input.invalid', params: { field: 'seconds' } });
  expect((await server.refusal(record, { id: '999999', seconds: 1 }, ben)).code).toBe('community.not-found');
  expect((await server.refusal(record, { id, seconds: 1 })).code).toBe('auth.sign-in-required');
  await server.ask('mutation ($id: ID!) { deletePost(id: $id) { id } }', { id }, ada);
  expect((await server.refusal(record, { id, seconds: 1 }, ben)).code).toBe('community.not-found');
  expect(await rows(id)).toEqual([]);
});
