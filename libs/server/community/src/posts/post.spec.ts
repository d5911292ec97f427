import type { TestMember } from '@kith/server/members/testing';
import { type CommunityServer, startCommunityServer } from '../testing/community-server';

const card = `id kind title excerpt html markdown answered commentCount praiseCount createdAt editedAt activeAt deletedAt acceptedCommentId lastReadCommentId
  author { id handle name joinedAt claimed avatarUrl } circle { slug name memberCount createdAt cover { url } } cover { url width height }
  topics { slug label postCount } attribution { origin author url license } related { id }
  viewerHasPraised viewerHasRead viewerCanEdit viewerCanDelete viewerCanAccept viewerCanComment`;
const read = `query ($id: ID!) { post(id: $id) { ${card} } }`;
const create = `mutation ($input: NewPost!) { createPost(input: $input) { ${card} } }`;
const update = 'mutation ($id: ID!, $input: PostChange!) { updatePost(id: $id, input: $input) { title html editedAt circle { slug } topics { slug } } }';
const remove = 'mutation ($id: ID!) { deletePost(id: $id) { id deletedAt viewerCanDelete } }';
const restore = 'mutation ($id: ID!) { restorePost(id: $id) { id deletedAt } }';

interface Card {
  id: string;
  title: string;
  deletedAt: string | null;
  viewerCanDelete: boolean;
  [field: string]: unknown;
}

let server: CommunityServer;
let ada: TestMember;
let ben: TestMember;
let manager: TestMember;
beforeAll(async () => {
  server = await startCommunityServer();
  ada = await server.member({ name: 'Ada' });
  ben = await server.member({ name: 'Ben' });
  manager = await server.member({ name: 'Mo', role: 'manager' });
});
afterAll(() => server.close());

const counts = (slug: string) => server.db.query<{ n: number }>('select post_count as n from circle where slug = $1 union all select post_count from topic where slug = $1', [slug]).then((rows) => rows.map(({ n }) => n));

it('publishes a post with everything that belongs to it', async () => {
  const circle = await server.circle(manager, { slug: 'espresso' });
  await server.newSignals();
  const { createPost } = await server.ask<{ createPost: Card }>(create, {
    input: { kind: 'QUESTION', title: '  Which grinder?  ', markdown: 'I have **two**.\n\n<script>alert(1)</script>', circleId: circle.id, topics: ['Grinders', '#grinders', '磨豆机'] },
  }, ada);
  expect(createPost).toMatchObject({
    kind: 'QUESTION', title: 'Which grinder?', markdown: 'I have **two**.\n\n<script>alert(1)</script>', answered: false, commentCount: 0, praiseCount: 0, editedAt: null,
    author: { id: String(ada.id), name: 'Ada', claimed: true }, circle: { slug: 'espresso', memberCount: 1, cover: null }, cover: null,
    topics: [{ slug: 'grinders', label: 'Grinders', postCount: 1 }, { slug: '磨豆机', label: '磨豆机', postCount: 1 }],
    attribution: null, related: [], lastReadCommentId: null,
    viewerHasPraised: false, viewerHasRead: false, viewerCanEdit: true, viewerCanDelete: true, viewerCanAccept: true, viewerCanComment: true,
  });
  expect(createPost.html).toContain('<strong>two</strong>');
  expect(createPost.html).not.toContain('<script');
  expect(createPost.excerpt).toContain('I have two.');
  expect(await counts('espresso')).toEqual([1]);
  expect(await server.newSignals()).toEqual([
    { kind: 'post.created', member: ada.id, subject: Number(createPost.id), post: Number(createPost.id), circle: Number(circle.id), day: new Date().toISOString().slice(0, 10) },
  ]);
});

it('shows a visitor the same post without what only its author may do', async () => {
  const { id } = await server.post(ada, { kind: 'QUESTION' });
  const { post } = await server.ask<{ post: Card }>(read, { id });
  expect(post).toMatchObject({ id, markdown: null, viewerCanEdit: false, viewerCanDelete: false, viewerCanAccept: false, viewerCanComment: false });
  expect((await server.ask<{ post: Card }>(read, { id }, ben)).post).toMatchObject({ markdown: null, viewerCanEdit: false, viewerCanDelete: false, viewerCanAccept: false, viewerCanComment: true });
  expect((await server.ask<{ post: Card }>(read, { id }, manager)).post).toMatchObject({ markdown: null, viewerCanEdit: false, viewerCanDelete: true, viewerCanAccept: true });
});

it('uses the given cover, or else the first picture of the text', async () => {
  await server.db.query(`insert into upload (file, width, height, bytes) values ('aa-4x3.webp', 4, 3, 9), ('bb-8x6.webp', 8, 6, 9)`);
  const { id } = await server.post(ada, { coverFile: 'aa-4x3.webp', markdown: '![](/uploads/bb-8x6.webp)' });
  expect((await server.ask<{ post: Card }>(read, { id })).post.cover).toEqual({ url: '/uploads/aa-4x3.webp', width: 4, height: 3 });
  const second = await server.post(ada, { markdown: 'Look: ![](/uploads/bb-8x6.webp)' });
  expect((await server.ask<{ post: Card }>(read, { id: second.id })).post.cover).toEqual({ url: '/uploads/bb-8x6.webp', width: 8, height: 6 });
  expect(await server.refusal(create, { input: { kind: 'DISCUSSION', title: 'x', markdown: '', topics: [], coverFile: 'cc.webp' } }, ada)).toEqual({ code: 'input.invalid', params: { field: 'coverFile' } });
});

it('refuses a post without a title, with too much text, with six topics or in a circle that is not there', async () => {
  const input = { kind: 'DISCUSSION', title: 'x', markdown: 'x', topics: [] };
  const refused = (wish: object) => server.refusal(create, { input: { ...input, ...wish } }, ada);
  expect(await refused({ title: '   ' })).toEqual({ code: 'input.invalid', params: { field: 'title' } });
  expect(await refused({ title: 'x'.repeat(301) })).toEqual({ code: 'input.invalid', params: { field: 'title' } });
  expect(await refused({ markdown: '字'.repeat(70_000) })).toEqual({ code: 'input.invalid', params: { field: 'markdown' } });
  expect(await refused({ topics: ['a', 'b', 'c', 'd', 'e', 'f'] })).toEqual({ code: 'input.invalid', params: { field: 'topics' } });
  expect(await refused({ topics: ['---'] })).toEqual({ code: 'input.invalid', params: { field: 'topics' } });
  expect(await refused({ circleId: '999999' })).toEqual({ code: 'community.circle-not-found', params: {} });
  expect(await server.refusal(create, { input })).toEqual({ code: 'auth.sign-in-required', params: {} });
});

it('lets its author change everything, and keeps the counts of circles and topics right', async () => {
  const from = await server.circle(manager, { slug: 'from' });
  const to = await server.circle(manager, { slug: 'to' });
  const { id } = await server.post(ada, { circleId: from.id, topics: ['stays', 'goes'] });
  await server.newSignals();
  const { updatePost } = await server.ask<{ updatePost: Card }>(update, { id, input: { title: 'New', markdown: 'New *text*', circleId: to.id, topics: ['stays', 'comes'] } }, ada);
  expect(updatePost).toMatchObject({ title: 'New', html: '<p>New <em>text</em></p>', circle: { slug: 'to' } });
  expect((updatePost.topics as { slug: string }[]).map(({ slug }) => slug).sort()).toEqual(['comes', 'stays']);
  expect(updatePost.editedAt).not.toBeNull();
  expect(await Promise.all(['from', 'to', 'stays', 'goes', 'comes'].map(counts))).toEqual([[0], [1], [1], [0], [1]]);
  expect(await server.newSignals()).toMatchObject(
    ['post.edited', 'post.tagged', 'post.untagged'].map((kind) => ({ kind, member: ada.id, post: Number(id), circle: Number(to.id) })),
  );
});

it('lets nobody else change it, not even a manager', async () => {
  const { id } = await server.post(ada);
  const variables = { id, input: { title: 'x', markdown: 'x', topics: [] } };
  for (const other of [ben, manager]) expect((await server.refusal(update, variables, other)).code).toBe('auth.forbidden');
  expect((await server.refusal(update, variables)).code).toBe('auth.sign-in-required');
});

it('hides a deleted post from all but its author and managers, and brings it back with its counts', async () => {
  const circle = await server.circle(manager, { slug: 'deletions' });
  const { id } = await server.post(ada, { circleId: circle.id, topics: ['deleted-topic'] });
  await server.db.query(`update post set created_at = '2026-01-02T23:30:00Z' where id = $1`, [id]);
  await server.newSignals();
  const { deletePost } = await server.ask<{ deletePost: Card }>(remove, { id }, ada);
  expect(deletePost.deletedAt).not.toBeNull();
  expect(deletePost.viewerCanDelete).toBe(false);
  for (const stranger of [null, ben]) expect((await server.ask<{ post: Card | null }>(read, { id }, stranger)).post).toBeNull();
  for (const insider of [ada, manager]) expect((await server.ask<{ post: Card }>(read, { id }, insider)).post.deletedAt).not.toBeNull();
  expect(await Promise.all(['deletions', 'deleted-topic'].map(counts))).toEqual([[0], [0]]);
  expect((await server.refusal(restore, { id }, ben)).code).toBe('community.not-found');
  await server.ask(restore, { id }, ada);
  expect((await server.ask<{ post: Card }>(read, { id }, ben)).post.deletedAt).toBeNull();
  expect(await Promise.all(['deletions', 'deleted-topic'].map(counts))).toEqual([[1], [1]]);
  const reversal = { member: ada.id, subject: Number(id), post: Number(id), circle: Number(circle.id), day: '2026-01-02' };
  expect(await server.newSignals()).toEqual([{ kind: 'post.deleted', ...reversal }, { kind: 'post.restored', ...reversal }]);
});

it('lets hosts delete in their circle and managers anywhere, and says so in the audit', async () => {
  const circle = await server.circle(manager);
  const host = await server.member();
  await server.db.query(`insert into circle_membership (circle_id, member_id, role) values ($1, $2, 'host')`, [circle.id, host.id]);
  const inside = await server.post(ada, { circleId: circle.id });
  const outside = await server.post(ada);
  expect((await server.ask<{ post: Card }>(read, { id: inside.id }, host)).post.viewerCanDelete).toBe(true);
  expect((await server.ask<{ post: Card }>(read, { id: outside.id }, host)).post.viewerCanDelete).toBe(false);
  expect((await server.refusal(remove, { id: outside.id }, host)).code).toBe('auth.forbidden');
  expect((await server.refusal(remove, { id: inside.id }, ben)).code).toBe('auth.forbidden');
  await server.newSignals();
  await server.ask(remove, { id: inside.id }, host);
  // The author's act is taken back, whoever did it.
  expect(await server.newSignals()).toMatchObject([{ kind: 'post.deleted', member: ada.id }]);
  expect((await server.refusal(restore, { id: inside.id }, ada)).code).toBe('auth.forbidden');
  await server.ask(restore, { id: inside.id }, host);
  await server.ask(remove, { id: outside.id }, manager);
  expect(await server.db.query('select actor_id::int as actor, action, subject_id::int as subject from audit_entry order by id')).toEqual([
    { actor: host.id, action: 'post.deleted', subject: Number(inside.id) },
    { actor: host.id, action: 'post.restored', subject: Number(inside.id) },
    { actor: manager.id, action: 'post.deleted', subject: Number(outside.id) },
  ]);
});

it('deletes once when asked twice at the same time', async () => {
  const circle = await server.circle(manager, { slug: 'twice' });
  const { id } = await server.post(ada, { circleId: circle.id });
  const answers = await Promise.all([ada, manager, ada, manager].map((who) => server.gql(remove, { id }, who)));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(await counts('twice')).toEqual([0]);
});

it('shows where imported content comes from, and links both ways', async () => {
  const [{ id: origin }] = await server.db.query<{ id: number }>(`insert into import_origin (name) values ('Beer Stack Exchange') returning id`);
  const from = await server.post(ada);
  const to = await server.post(ada);
  const gone = await server.post(ada);
  await server.db.query(`update post set origin_id = $2, source_url = 'https://example.org/q/1', source_author = 'Jo', source_license = 'CC BY-SA 4.0' where id = $1`, [from.id, origin]);
  await server.db.query(`insert into post_link values ($1, $2, 'related'), ($1, $3, 'duplicate')`, [from.id, to.id, gone.id]);
  await server.ask(remove, { id: gone.id }, ada);
  const { post } = await server.ask<{ post: Card }>(read, { id: from.id });
  expect(post.attribution).toEqual({ origin: 'Beer Stack Exchange', author: 'Jo', url: 'https://example.org/q/1', license: 'CC BY-SA 4.0' });
  expect(post.related).toEqual([{ id: to.id }]);
  expect((await server.ask<{ post: Card }>(read, { id: to.id })).post.related).toEqual([{ id: from.id }]);
});

it('counts topics and circles right when 32 posts come at once', async () => {
  const circle = await server.circle(manager, { slug: 'crowd' });
  await Promise.all(Array.from({ length: 32 }, (_, n) => server.post(n % 2 ? ada : ben, { circleId: circle.id, topics: n % 3 ? ['crowd-a', 'crowd-b'] : ['crowd-b', 'crowd-c', 'crowd-a'] })));
  expect(await Promise.all(['crowd', 'crowd-a', 'crowd-b', 'crowd-c'].map(counts))).toEqual([[32], [32], [32], [11]]);
});

it('previews Markdown for members only', async () => {
  expect(await server.ask('{ renderMarkdown(markdown: "*a*") }', {}, ada)).toEqual({ renderMarkdown: '<p><em>a</em></p>' });
  expect((await server.refusal('{ renderMarkdown(markdown: "*a*") }')).code).toBe('auth.sign-in-required');
});
