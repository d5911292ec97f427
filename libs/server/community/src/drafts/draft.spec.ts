import type { TestMember } from '@kith/server/members/testing';
import { type CommunityServer, startCommunityServer } from '../testing/community-server';
import { DraftService } from './draft.service';

const save = 'mutation ($key: String!, $content: JSON!, $version: Int) { saveDraft(key: $key, content: $content, version: $version) { key content version savedAt } }';
const find = 'query ($key: String!) { draft(key: $key) { key content version } }';
const remove = 'mutation ($key: String!) { deleteDraft(key: $key) }';

let server: CommunityServer;
let ada: TestMember;
let ben: TestMember;
beforeAll(async () => {
  server = await startCommunityServer();
  [ada, ben] = [await server.member(), await server.member()];
});
afterAll(() => server.close());

const saved = async (key: string, content: unknown, version?: number) =>
  (await server.ask<{ saveDraft: { content: unknown; version: number } }>(save, { key, content, version }, ada)).saveDraft;

it('keeps what somebody writes, version by version, for her alone', async () => {
  const content = { title: '草稿', blocks: [1, null, { a: true }] };
  expect(await saved('post:new', content)).toMatchObject({ key: 'post:new', content, version: 1 });
  expect(await saved('post:new', { title: 'two' }, 1)).toMatchObject({ content: { title: 'two' }, version: 2 });
  expect(await server.ask(find, { key: 'post:new' }, ada)).toEqual({ draft: { key: 'post:new', content: { title: 'two' }, version: 2 } });
  expect(await server.ask(find, { key: 'post:new' }, ben)).toEqual({ draft: null });
  expect(await server.ask('{ drafts { key } }', {}, ben)).toEqual({ drafts: [] });
});

it('accepts content written into the query itself', async () => {
  expect(await server.ask('mutation { saveDraft(key: "inline", content: { a: [1, 2.5, "x", true, null] }) { content } }', {}, ada)).toEqual({
    saveDraft: { content: { a: [1, 2.5, 'x', true, null] } },
  });
});

it('never lets one device overwrite what it has not seen', async () => {
  await saved('comment:900', 'one');
  await saved('comment:900', 'two', 1);
  const refused = (version?: number) => server.refusal(save, { key: 'comment:900', content: 'lost', version }, ada);
  expect(await refused(1)).toEqual({ code: 'community.draft-conflict', params: { version: 2 } });
  expect(await refused()).toEqual({ code: 'community.draft-conflict', params: { version: 2 } });
  await server.ask(remove, { key: 'comment:900' }, ada);
  // Published or thrown away elsewhere: it does not rise again by itself.
  expect(await refused(2)).toEqual({ code: 'community.draft-conflict', params: { version: 0 } });
  expect(await saved('comment:900', 'anew', 0)).toMatchObject({ version: 1 });
});

it('lets one of 16 simultaneous saves through', async () => {
  await saved('race', 0);
  const answers = await Promise.all(Array.from({ length: 16 }, (_, n) => server.gql(save, { key: 'race', content: n, version: 1 }, ada)));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(await server.ask(find, { key: 'race' }, ada)).toMatchObject({ draft: { version: 2 } });
});

it('is gone once the post or comment is published, in the same transaction', async () => {
  await saved('post:new-2', 'text');
  const post = await server.post(ada, { draftKey: 'post:new-2' });
  await saved(`comment:${post.id}`, 'text');
  await server.comment(ada, post.id, { draftKey: `comment:${post.id}` });
  await saved('kept', 'text');
  await server.refusal('mutation ($input: NewPost!) { createPost(input: $input) { id } }', { input: { kind: 'DISCUSSION', title: 'x', markdown: '', topics: [], circleId: '999999', draftKey: 'kept' } }, ada);
  const { drafts } = await server.ask<{ drafts: { key: string }[] }>('{ drafts { key } }', {}, ada);
  const keys = drafts.map(({ key }) => key);
  expect(keys[0]).toBe('kept');
  expect(keys).not.toContain('post:new-2');
  expect(keys).not.toContain(`comment:${post.id}`);
});

it('keeps as much as it promises, whatever it is made of', async () => {
  // A list of digits is the JSON that grows most in the database.
  const digits = Array.from({ length: 124_000 }, () => 1);
  expect((await saved('digits', digits)).content).toHaveLength(digits.length);
  expect(await saved('text', '字'.repeat(83_332))).toMatchObject({ version: 1 });
  expect(await saved('escaped', { code: '\\u0000 and \\ud800' })).toMatchObject({ content: { code: '\\u0000 and \\ud800' } });
});

it('keeps fifty of a member: who begins more loses the one she has not touched for longest', async () => {
  const cat = await server.member();
  const begin = (n: number) => server.ask(save, { key: `draft:${n}`, content: n }, cat);
  for (let n = 1; n <= 50; n++) {
    await begin(n);
    server.clock.advance(1_000);
  }
  await server.ask(save, { key: 'draft:1', content: 'touched', version: 1 }, cat);
  await begin(51);
  await begin(52);
  const { drafts } = await server.ask<{ drafts: { key: string }[] }>('{ drafts { key } }', {}, cat);
  const keys = drafts.map(({ key }) => key);
  expect(keys).toHaveLength(50);
  expect(keys).toEqual(expect.arrayContaining(['draft:1', 'draft:4', 'draft:51', 'draft:52']));
  expect(await server.db.query('select count(*)::int as n from draft where member_id = $1', [cat.id])).toEqual([{ n: 50 }]);
});

it('refuses too much, odd keys and visitors', async () => {
  const refused = (key: string, content: unknown) => server.refusal(save, { key, content }, ada);
  expect(await refused('big', 'x'.repeat(250_001))).toEqual({ code: 'input.invalid', params: { field: 'content' } });
  expect(await refused('zero', 'a\0b')).toEqual({ code: 'input.invalid', params: { field: 'content' } });
  expect(await refused('half a pair', 'a\ud800b')).toEqual({ code: 'input.invalid', params: { field: 'content' } });
  let deep: unknown = 1;
  for (let n = 0; n < 100_000; n++) deep = [deep];
  const actor = { memberId: ada.id, role: 'member', proof: { kind: 'session', id: 1 } } as const;
  await expect(server.get<DraftService>(DraftService).save(actor, 'deep', deep, 0)).rejects.toMatchObject({ code: 'input.invalid' });
  expect(await refused(' ', 'x')).toEqual({ code: 'input.invalid', params: { field: 'key' } });
  expect(await refused('k'.repeat(101), 'x')).toEqual({ code: 'input.invalid', params: { field: 'key' } });
  expect((await server.refusal(save, { key: 'x', content: 1 })).code).toBe('auth.sign-in-required');
  expect((await server.refusal('{ drafts { key } }')).code).toBe('auth.sign-in-required');
  expect(await server.ask(remove, { key: 'never' }, ada)).toEqual({ deleteDraft: false });
});
