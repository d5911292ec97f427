import type { TestMember } from '@kith/server/members/testing';
import { type CommunityServer, startCommunityServer } from '../testing/community-server';

const praise = 'mutation ($postId: ID, $commentId: ID) { praise(postId: $postId, commentId: $commentId) { post { id praiseCount viewerHasPraised } comment { id praiseCount viewerHasPraised } } }';
const withdraw = praise.replace('{ praise(', '{ withdrawPraise(');

let server: CommunityServer;
let ada: TestMember;
let ben: TestMember;
let circle: { id: string };
beforeAll(async () => {
  server = await startCommunityServer();
  [ada, ben] = [await server.member(), await server.member()];
  circle = await server.circle(await server.member({ role: 'manager' }));
});
afterAll(() => server.close());

it('praises a post once, however often it is asked, and takes it back on the day it was given', async () => {
  const post = await server.post(ada, { circleId: circle.id });
  await server.newSignals();
  const result = { post: { id: post.id, praiseCount: 1, viewerHasPraised: true }, comment: null };
  expect(await server.ask(praise, { postId: post.id }, ben)).toEqual({ praise: result });
  expect(await server.ask(praise, { postId: post.id }, ben)).toEqual({ praise: result });
  const [{ id }] = await server.db.query<{ id: number }>(`update praise set created_at = '2026-05-06T00:00:00Z' where post_id = $1 returning id::int`, [post.id]);
  const withdrawn = { withdrawPraise: { post: { id: post.id, praiseCount: 0, viewerHasPraised: false }, comment: null } };
  expect(await server.ask(withdraw, { postId: post.id }, ben)).toEqual(withdrawn);
  expect(await server.ask(withdraw, { postId: post.id }, ben)).toEqual(withdrawn);
  const act = { member: ben.id, partner: ada.id, subject: id, post: Number(post.id), circle: Number(circle.id) };
  expect(await server.newSignals()).toEqual([{ kind: 'praise.given', ...act, day: new Date().toISOString().slice(0, 10) }, { kind: 'praise.withdrawn', ...act, day: '2026-05-06' }]);
});

it('praises a comment, and says in which thread', async () => {
  const post = await server.post(ada, { circleId: circle.id });
  const comment = await server.comment(ben, post.id);
  await server.newSignals();
  expect(await server.ask(praise, { commentId: comment.id }, ada)).toEqual({ praise: { post: null, comment: { id: comment.id, praiseCount: 1, viewerHasPraised: true } } });
  expect(await server.newSignals()).toMatchObject([{ kind: 'praise.given', member: ada.id, partner: ben.id, post: Number(post.id), circle: Number(circle.id) }]);
  const { post: seen } = await server.ask<{ post: { comments: { edges: unknown[] } } }>(
    'query ($id: ID!) { post(id: $id) { comments { edges { node { viewerHasPraised } } } } }', { id: post.id }, ada,
  );
  expect(seen.comments.edges).toEqual([{ node: { viewerHasPraised: true } }]);
});

it('refuses praise of one’s own, of nothing, of two things, of what is gone, and by visitors', async () => {
  const post = await server.post(ada);
  const comment = await server.comment(ada, post.id);
  for (const own of [{ postId: post.id }, { commentId: comment.id }]) expect((await server.refusal(praise, own, ada)).code).toBe('auth.forbidden');
  expect((await server.refusal(praise, {}, ben)).code).toBe('input.invalid');
  expect((await server.refusal(praise, { postId: post.id, commentId: comment.id }, ben)).code).toBe('input.invalid');
  expect((await server.refusal(praise, { postId: '999999' }, ben)).code).toBe('community.not-found');
  expect((await server.refusal(praise, { commentId: '999999' }, ben)).code).toBe('community.comment-not-found');
  expect((await server.refusal(praise, { postId: post.id })).code).toBe('auth.sign-in-required');
  await server.ask('mutation ($id: ID!) { deletePost(id: $id) { id } }', { id: post.id }, ada);
  expect((await server.refusal(praise, { postId: post.id }, ben)).code).toBe('community.not-found');
  expect((await server.refusal(praise, { commentId: comment.id }, ben)).code).toBe('community.comment-not-found');
  expect(await server.db.query('select praise_count as n from post where id = $1', [post.id])).toEqual([{ n: 0 }]);
});

it('counts right when 32 members praise at once, each of them twice, and half of them change their minds', async () => {
  const post = await server.post(ada);
  const crowd = await Promise.all(Array.from({ length: 32 }, () => server.member()));
  await server.newSignals();
  await Promise.all([...crowd, ...crowd].map((member) => server.ask(praise, { postId: post.id }, member)));
  expect(await server.db.query('select praise_count as n, (select count(*)::int from praise where post_id = post.id) as rows from post where id = $1', [post.id])).toEqual([{ n: 32, rows: 32 }]);
  expect(await server.newSignals()).toHaveLength(32);
  const half = crowd.slice(16);
  await Promise.all([...half, ...half].map((member) => server.ask(withdraw, { postId: post.id }, member)));
  expect(await server.db.query('select praise_count as n, (select count(*)::int from praise where post_id = post.id) as rows from post where id = $1', [post.id])).toEqual([{ n: 16, rows: 16 }]);
  expect(await server.newSignals()).toHaveLength(16);
});

it('stays right when one member praises and withdraws in a hurry', async () => {
  const post = await server.post(ada);
  await server.newSignals();
  await Promise.all(Array.from({ length: 20 }, (_, n) => server.ask(n % 2 ? withdraw : praise, { postId: post.id }, ben)));
  const [{ n, rows }] = await server.db.query('select praise_count as n, (select count(*)::int from praise where post_id = post.id) as rows from post where id = $1', [post.id]);
  const kinds = (await server.newSignals()).map(({ kind }) => kind);
  expect(n).toBe(rows);
  expect(kinds.filter((kind) => kind === 'praise.given').length - kinds.filter((kind) => kind === 'praise.withdrawn').length).toBe(n);
});
