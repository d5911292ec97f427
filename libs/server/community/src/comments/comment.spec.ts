import { randomUUID } from 'node:crypto';
import type { TestMember } from '@kith/server/members/testing';
import { type CommunityServer, startCommunityServer } from '../testing/community-server';

const fields = 'id postId parentId isAnswer isAccepted html markdown praiseCount createdAt editedAt deletedAt author { id name } viewerHasPraised viewerCanEdit viewerCanDelete attribution { origin }';
const create = `mutation ($input: NewComment!) { createComment(input: $input) { ${fields} post { id commentCount } } }`;
const update = `mutation ($id: ID!, $markdown: String!) { updateComment(id: $id, markdown: $markdown) { ${fields} } }`;
const remove = `mutation ($id: ID!) { deleteComment(id: $id) { ${fields} } }`;
const restore = `mutation ($id: ID!) { restoreComment(id: $id) { ${fields} } }`;
const thread = `query ($id: ID!) { post(id: $id) { commentCount activeAt comments { totalCount edges { node { ${fields} } } } } }`;

interface Thread {
  post: { commentCount: number; activeAt: string; comments: { totalCount: number; edges: { node: Record<string, unknown> & { id: string } }[] } };
}

let server: CommunityServer;
let ada: TestMember;
let ben: TestMember;
let cat: TestMember;
let manager: TestMember;
beforeAll(async () => {
  server = await startCommunityServer();
  [ada, ben, cat] = [await server.member({ name: 'Ada' }), await server.member({ name: 'Ben' }), await server.member({ name: 'Cat' })];
  manager = await server.member({ name: 'Mo', role: 'manager' });
});
afterAll(() => server.close());

const ids = async (id: string, as: TestMember | null = null) => (await server.ask<Thread>(thread, { id }, as)).post.comments.edges.map(({ node }) => node.id);
const commentCount = async (id: string) => (await server.ask<Thread>(thread, { id })).post.commentCount;

it('adds a comment and a reply, each towards whom it answers', async () => {
  const circle = await server.circle(manager);
  const post = await server.post(ada, { circleId: circle.id });
  await server.newSignals();
  const first = await server.ask<{ createComment: { id: string; html: string } }>(create, { input: { postId: post.id, markdown: '**Yes**' } }, ben);
  expect(first.createComment).toMatchObject({
    postId: post.id, parentId: null, isAnswer: false, isAccepted: false, html: '<p><strong>Yes</strong></p>', markdown: '**Yes**', praiseCount: 0,
    author: { id: String(ben.id), name: 'Ben' }, viewerCanEdit: true, viewerCanDelete: true, post: { id: post.id, commentCount: 1 },
  });
  const reply = await server.comment(cat, post.id, { parentId: first.createComment.id });
  await server.comment(ben, post.id, { parentId: reply.id });
  await server.comment(ada, post.id);
  const place = { post: Number(post.id), circle: Number(circle.id) };
  expect(await server.newSignals()).toMatchObject([
    { kind: 'comment.created', member: ben.id, partner: ada.id, ...place },
    { kind: 'comment.created', member: cat.id, partner: ben.id, ...place },
    { kind: 'comment.created', member: ben.id, partner: cat.id, ...place },
    { kind: 'comment.created', member: ada.id, ...place },
  ]);
  expect(await server.db.query('select root_id::text from comment where parent_id is not null and post_id = $1', [post.id])).toEqual([
    { root_id: first.createComment.id }, { root_id: first.createComment.id },
  ]);
  expect(await commentCount(post.id)).toBe(4);
});

it('makes a comment once, however often it is sent', async () => {
  const post = await server.post(ada);
  await server.newSignals();
  const input = { postId: post.id, markdown: 'Once', clientKey: randomUUID() };
  const made = await Promise.all(Array.from({ length: 8 }, () => server.ask<{ createComment: { id: string } }>(create, { input }, ben)));
  expect(new Set(made.map(({ createComment }) => createComment.id)).size).toBe(1);
  expect(await commentCount(post.id)).toBe(1);
  expect(await server.newSignals()).toHaveLength(1);
  // The same key of somebody else is another comment.
  await server.ask(create, { input }, cat);
  expect(await commentCount(post.id)).toBe(2);
});

it('counts right when 32 comments come at once', async () => {
  const post = await server.post(ada);
  await Promise.all(Array.from({ length: 32 }, (_, n) => server.comment([ada, ben, cat][n % 3], post.id)));
  expect(await commentCount(post.id)).toBe(32);
  const [{ n }] = await server.db.query('select count(*)::int as n from signal where post_id = $1 and kind = $2', [post.id, 'comment.created']);
  expect(n).toBe(32);
});

it('refuses an empty one, one in another thread, one to a deleted comment or post, an answer where nothing was asked, and visitors', async () => {
  const post = await server.post(ada);
  const other = await server.post(ada);
  const elsewhere = await server.comment(ben, other.id);
  const refused = (wish: object, as: TestMember | null = ben) => server.refusal(create, { input: { postId: post.id, markdown: 'x', ...wish } }, as);
  expect(await refused({ markdown: ' \n' })).toEqual({ code: 'input.invalid', params: { field: 'markdown' } });
  expect(await refused({ clientKey: 'no-uuid' })).toEqual({ code: 'input.invalid', params: { field: 'clientKey' } });
  expect((await refused({ parentId: elsewhere.id })).code).toBe('community.comment-not-found');
  expect((await refused({ postId: '999999' })).code).toBe('community.not-found');
  expect((await refused({ isAnswer: true })).code).toBe('community.not-a-question');
  expect((await refused({}, null)).code).toBe('auth.sign-in-required');
  const question = await server.post(ada, { kind: 'QUESTION' });
  const answer = await server.comment(ben, question.id, { isAnswer: true });
  expect(await refused({ postId: question.id, parentId: answer.id, isAnswer: true })).toEqual({ code: 'input.invalid', params: { field: 'isAnswer' } });
  await server.ask(remove, { id: elsewhere.id }, ben);
  expect((await refused({ postId: other.id, parentId: elsewhere.id })).code).toBe('community.comment-not-found');
  await server.ask('mutation ($id: ID!) { deletePost(id: $id) { id } }', { id: post.id }, ada);
  expect((await refused({})).code).toBe('community.not-found');
  expect((await refused({}, ada)).code).toBe('auth.forbidden');
});

it('lets only its author change it', async () => {
  const post = await server.post(ada);
  const { id } = await server.comment(ben, post.id);
  await server.newSignals();
  for (const other of [ada, manager]) expect((await server.refusal(update, { id, markdown: 'x' }, other)).code).toBe('auth.forbidden');
  const { updateComment } = await server.ask<{ updateComment: Record<string, unknown> }>(update, { id, markdown: 'better' }, ben);
  expect(updateComment).toMatchObject({ html: '<p>better</p>', markdown: 'better' });
  expect(updateComment.editedAt).not.toBeNull();
  expect(await server.newSignals()).toMatchObject([{ kind: 'comment.edited', member: ben.id, subject: Number(id) }]);
});

it('leaves an empty place where a deleted comment has replies, and nothing where it has none', async () => {
  const post = await server.post(ada);
  const top = await server.comment(ben, post.id, { markdown: 'a secret' });
  const reply = await server.comment(cat, post.id, { parentId: top.id });
  const alone = await server.comment(ben, post.id);
  await server.ask(remove, { id: top.id }, ben);
  await server.ask(remove, { id: alone.id }, ben);
  const { post: seen } = await server.ask<Thread>(thread, { id: post.id }, cat);
  expect(seen.comments.edges.map(({ node }) => node.id)).toEqual([top.id, reply.id]);
  expect(seen.comments.edges[0].node).toMatchObject({ html: '', markdown: null, author: null, viewerCanEdit: false, viewerCanDelete: false });
  expect(seen.comments.edges[0].node.deletedAt).not.toBeNull();
  expect(JSON.stringify(seen)).not.toContain('secret');
  expect([seen.commentCount, seen.comments.totalCount]).toEqual([1, 1]);
  // With the last reply the whole branch goes.
  await server.ask(remove, { id: reply.id }, cat);
  expect(await ids(post.id)).toEqual([]);
});

it('is deleted by its author, a host of the circle or a manager, and restored by who deleted it or a manager', async () => {
  const circle = await server.circle(manager);
  const host = await server.member();
  await server.db.query(`insert into circle_membership (circle_id, member_id, role) values ($1, $2, 'host')`, [circle.id, host.id]);
  const post = await server.post(ada, { circleId: circle.id });
  const { id } = await server.comment(ben, post.id);
  await server.db.query(`update comment set created_at = '2026-03-04T00:30:00Z' where id = $1`, [id]);
  await server.newSignals();
  // The author of the post is no host of its thread.
  for (const other of [ada, cat]) expect((await server.refusal(remove, { id }, other)).code).toBe('auth.forbidden');
  await server.ask(remove, { id }, host);
  expect((await server.refusal(restore, { id }, ben)).code).toBe('auth.forbidden');
  expect(await commentCount(post.id)).toBe(0);
  await server.ask(restore, { id }, host);
  expect(await commentCount(post.id)).toBe(1);
  expect((await server.refusal(restore, { id }, host)).code).toBe('auth.forbidden');
  const reversal = { member: ben.id, partner: ada.id, subject: Number(id), post: Number(post.id), circle: Number(circle.id), day: '2026-03-04' };
  expect(await server.newSignals()).toEqual([{ kind: 'comment.deleted', ...reversal }, { kind: 'comment.restored', ...reversal }]);
  expect(await server.db.query('select actor_id::int as actor, action from audit_entry where subject_id = $1 order by id', [id])).toEqual([
    { actor: host.id, action: 'comment.deleted' }, { actor: host.id, action: 'comment.restored' },
  ]);
  await server.ask(remove, { id }, manager);
  await server.ask(restore, { id }, manager);
});

it('counts once when it is deleted and restored by several at the same time', async () => {
  const post = await server.post(ada);
  const { id } = await server.comment(ben, post.id);
  await server.comment(ben, post.id);
  await Promise.all([ben, manager, ben, manager].map((who) => server.gql(remove, { id }, who)));
  expect(await commentCount(post.id)).toBe(1);
  await Promise.all([manager, manager, manager].map((who) => server.gql(restore, { id }, who)));
  expect(await commentCount(post.id)).toBe(2);
});

it('keeps the time of the last comment', async () => {
  const post = await server.post(ada);
  const before = (await server.ask<Thread>(thread, { id: post.id })).post.activeAt;
  await server.comment(ben, post.id);
  expect((await server.ask<Thread>(thread, { id: post.id })).post.activeAt > before).toBe(true);
});
