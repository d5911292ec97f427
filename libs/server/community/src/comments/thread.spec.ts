import type { TestMember } from '@kith/server/members/testing';
import { type CommunityServer, startCommunityServer } from '../testing/community-server';

const thread = `query ($id: ID!, $first: Int, $after: String) {
  post(id: $id) { answered acceptedCommentId comments(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { id isAccepted } } } } }`;
const accept = 'mutation ($id: ID!) { acceptAnswer(commentId: $id) { id answered acceptedCommentId } }';
const unaccept = 'mutation ($id: ID!) { unacceptAnswer(postId: $id) { answered acceptedCommentId } }';
const praise = 'mutation ($id: ID!) { praise(commentId: $id) { comment { praiseCount } } }';

interface Thread {
  post: { answered: boolean; acceptedCommentId: string | null; comments: { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { cursor: string; node: { id: string; isAccepted: boolean } }[] } };
}

let server: CommunityServer;
let asker: TestMember;
let ben: TestMember;
let cat: TestMember;
let manager: TestMember;
beforeAll(async () => {
  server = await startCommunityServer();
  [asker, ben, cat] = [await server.member(), await server.member(), await server.member()];
  manager = await server.member({ role: 'manager' });
});
afterAll(() => server.close());

async function allPages(id: string, first: number): Promise<string[][]> {
  const pages: string[][] = [];
  for (let after: string | null = null; ;) {
    const { post }: Thread = await server.ask<Thread>(thread, { id, first, after });
    pages.push(post.comments.edges.map(({ node }) => node.id));
    if (!post.comments.pageInfo.hasNextPage) return pages;
    after = post.comments.pageInfo.endCursor;
  }
}

it('reads a discussion in the order of time, each branch whole', async () => {
  const { id } = await server.post(asker);
  const a = await server.comment(ben, id);
  const b = await server.comment(cat, id);
  const a1 = await server.comment(cat, id, { parentId: a.id });
  const b1 = await server.comment(ben, id, { parentId: b.id });
  const a2 = await server.comment(asker, id, { parentId: a.id });
  const a11 = await server.comment(ben, id, { parentId: a1.id });
  const c = await server.comment(ben, id);
  expect(await allPages(id, 50)).toEqual([[a.id, a1.id, a11.id, a2.id, b.id, b1.id, c.id]]);
  expect(await allPages(id, 1)).toEqual([[a.id, a1.id, a11.id, a2.id], [b.id, b1.id], [c.id]]);
  expect(await allPages(id, 2)).toEqual([[a.id, a1.id, a11.id, a2.id, b.id, b1.id], [c.id]]);
  expect((await server.ask<Thread>(thread, { id, first: 1 })).post.comments.totalCount).toBe(7);
});

it('separates comments of the same instant, and pages over them without loss', async () => {
  const { id } = await server.post(asker);
  const made = await Promise.all(Array.from({ length: 9 }, () => server.comment(ben, id)));
  await server.db.query(`update comment set created_at = '2026-01-01T00:00:00.000001Z' where post_id = $1`, [id]);
  const pages = await allPages(id, 2);
  expect(pages.map((page) => page.length)).toEqual([2, 2, 2, 2, 1]);
  expect(new Set(pages.flat())).toEqual(new Set(made.map((comment) => comment.id)));
});

it('reads a question with the accepted answer first, then answers by praise and time, then remarks', async () => {
  const { id } = await server.post(asker, { kind: 'QUESTION' });
  const remark = await server.comment(ben, id);
  const first = await server.comment(ben, id, { isAnswer: true });
  const praised = await server.comment(cat, id, { isAnswer: true });
  const accepted = await server.comment(cat, id, { isAnswer: true });
  const later = await server.comment(cat, id, { isAnswer: true });
  const reply = await server.comment(asker, id, { parentId: later.id });
  const popularRemark = await server.comment(cat, id);
  await server.ask(praise, { id: praised.id }, ben);
  await server.ask(praise, { id: popularRemark.id }, ben);
  await server.ask(accept, { id: accepted.id }, asker);
  const order = [accepted.id, praised.id, first.id, later.id, reply.id, remark.id, popularRemark.id];
  expect(await allPages(id, 50)).toEqual([order]);
  expect((await allPages(id, 2)).flat()).toEqual(order);
});

it('has one accepted answer, and another takes its place', async () => {
  const circle = await server.circle(manager);
  const { id } = await server.post(asker, { kind: 'QUESTION', circleId: circle.id });
  const first = await server.comment(ben, id, { isAnswer: true });
  const second = await server.comment(cat, id, { isAnswer: true });
  await server.newSignals();
  expect(await server.ask(accept, { id: first.id }, asker)).toMatchObject({ acceptAnswer: { answered: true, acceptedCommentId: first.id } });
  await server.ask(accept, { id: first.id }, asker);
  await server.db.query(`update post set accepted_at = '2026-02-03T12:00:00Z' where id = $1`, [id]);
  await server.ask(accept, { id: second.id }, asker);
  await server.ask(unaccept, { id }, asker);
  await server.ask(unaccept, { id }, asker);
  expect((await server.ask<Thread>(thread, { id })).post).toMatchObject({ answered: false, acceptedCommentId: null });
  const place = { member: asker.id, post: Number(id), circle: Number(circle.id) };
  expect(await server.newSignals()).toMatchObject([
    { kind: 'answer.accepted', partner: ben.id, subject: Number(first.id), ...place },
    { kind: 'answer.unaccepted', partner: ben.id, subject: Number(first.id), day: '2026-02-03', ...place },
    { kind: 'answer.accepted', partner: cat.id, subject: Number(second.id), ...place },
    { kind: 'answer.unaccepted', partner: cat.id, subject: Number(second.id), ...place },
  ]);
});

it('ends with one accepted answer when several are accepted at once', async () => {
  const { id } = await server.post(asker, { kind: 'QUESTION' });
  const answers = await Promise.all(Array.from({ length: 6 }, () => server.comment(ben, id, { isAnswer: true })));
  await server.newSignals();
  await Promise.all(answers.map((answer) => server.ask(accept, { id: answer.id }, asker)));
  const kinds = (await server.newSignals()).map(({ kind }) => kind);
  expect([kinds.filter((kind) => kind === 'answer.accepted').length, kinds.filter((kind) => kind === 'answer.unaccepted').length]).toEqual([6, 5]);
  const { post } = await server.ask<Thread>(thread, { id });
  expect(post.comments.edges.filter(({ node }) => node.isAccepted)).toHaveLength(1);
});

it('lets only the asker and managers accept, and only answers to her question', async () => {
  const { id } = await server.post(asker, { kind: 'QUESTION' });
  const discussion = await server.post(asker);
  const answer = await server.comment(ben, id, { isAnswer: true });
  const remark = await server.comment(ben, id);
  const elsewhere = await server.comment(ben, discussion.id);
  expect((await server.refusal(accept, { id: answer.id }, ben)).code).toBe('auth.forbidden');
  expect((await server.refusal(accept, { id: answer.id })).code).toBe('auth.sign-in-required');
  expect((await server.refusal(accept, { id: remark.id }, asker)).code).toBe('community.comment-not-found');
  expect((await server.refusal(accept, { id: elsewhere.id }, asker)).code).toBe('community.not-a-question');
  await server.newSignals();
  await server.ask(accept, { id: answer.id }, manager);
  // It stays the asker's act, so that taking it back meets the same member.
  expect(await server.newSignals()).toMatchObject([{ kind: 'answer.accepted', member: asker.id, partner: ben.id }]);
  await expect(server.db.query('update post set accepted_comment_id = $2, accepted_at = now() where id = $1', [id, elsewhere.id])).rejects.toThrow('post_accepted');
});

it('takes the acceptance back when the accepted answer is deleted', async () => {
  const { id } = await server.post(asker, { kind: 'QUESTION' });
  const answer = await server.comment(ben, id, { isAnswer: true });
  await server.ask(accept, { id: answer.id }, asker);
  await server.newSignals();
  await server.ask('mutation ($id: ID!) { deleteComment(id: $id) { isAccepted } }', { id: answer.id }, ben);
  expect(await server.newSignals()).toMatchObject([{ kind: 'answer.unaccepted', partner: ben.id }, { kind: 'answer.deleted', member: ben.id, partner: asker.id }]);
  expect((await server.ask<Thread>(thread, { id })).post).toMatchObject({ answered: false, acceptedCommentId: null });
  await server.ask('mutation ($id: ID!) { restoreComment(id: $id) { id } }', { id: answer.id }, ben);
  expect(await server.newSignals()).toMatchObject([{ kind: 'answer.restored', member: ben.id }]);
});

it('gives the first 500 replies of a branch', async () => {
  const { id } = await server.post(asker);
  const root = await server.comment(ben, id);
  await server.db.query(
    `insert into comment (post_id, parent_id, root_id, author_id, markdown, html, created_at)
     select $1, $2, $2, $3, '', g::text, now() + g * interval '1 second' from generate_series(1, 510) g`,
    [id, root.id, ben.id],
  );
  const next = await server.comment(ben, id);
  const { post } = await server.ask<Thread>(thread, { id });
  const ids = post.comments.edges.map(({ node }) => node.id);
  expect(ids).toHaveLength(502);
  expect([ids[0], ids.at(-1)]).toEqual([root.id, next.id]);
});

it('refuses a cursor that is none of its own', async () => {
  const { id } = await server.post(asker);
  expect(await server.refusal(thread, { id, first: 1, after: 'nonsense' })).toEqual({ code: 'input.invalid', params: { field: 'after' } });
});
