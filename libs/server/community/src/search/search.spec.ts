import { memberTokens } from '@kith/server/members';
import { DataSource } from 'typeorm';
import { databaseOptions, migrate, readMigrations } from '@kith/server/kernel';
import type { TestMember } from '@kith/server/members/testing';
import { type CommunityServer, startCommunityServer } from '../testing/community-server';
import { SearchService } from './search.service';

const search = 'query ($query: String!, $first: Int, $after: String) { search(query: $query, first: $first, after: $after) { posts { pageInfo { endCursor hasNextPage } edges { node { title author { name } } } } members { name } } }';

interface Found {
  search: { posts: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { title: string } }[] }; members: { name: string }[] };
}

let server: CommunityServer;
let ada: TestMember;
beforeAll(async () => {
  server = await startCommunityServer();
  ada = await server.member({ name: 'Ada Müller', handle: 'ada' });
  await server.member({ name: '张伟', handle: 'zhangwei' });
  await server.member({ name: 'Adam Smith', handle: 'smithy' });
  for (const member of await server.db.query<{ id: number; name: string; handle: string }>('select id, name, handle from member')) {
    await server.db.query('update member set tokens = array_to_tsvector($2::text[]) where id = $1', [member.id, memberTokens(member)]);
  }
});
afterAll(() => server.close());

const found = async (query: string) => (await server.ask<Found>(search, { query })).search;
const titles = async (query: string) => (await found(query)).posts.edges.map(({ node }) => node.title);
const members = async (query: string) => (await found(query)).members.map(({ name }) => name);

it('finds posts by words that all occur, by topics, and by comments, each post once', async () => {
  const water = await server.post(ada, { title: 'Water', markdown: 'Hard water ruins the boiler.' });
  await server.post(ada, { title: 'Boiler pressure', markdown: 'Nine bars.', topics: ['Rotary pump'] });
  await server.comment(ada, water.id, { markdown: 'A rotary **descaler** helps; descaler!' });
  await server.comment(ada, water.id, { markdown: 'Which descaler?' });
  expect(await titles('boiler')).toEqual(['Boiler pressure', 'Water']);
  expect(await titles('BOILER water')).toEqual(['Water']);
  expect(await titles('descaler')).toEqual(['Water']);
  expect(await titles('rotary')).toEqual(['Boiler pressure', 'Water']);
  // Words of a post and of its comments are not mixed.
  expect(await titles('ruins descaler')).toEqual([]);
  expect(await titles('nothing-like-it')).toEqual([]);
});

it('finds Chinese by one character, two, a word and a phrase', async () => {
  await server.post(ada, { title: '手冲咖啡入门', markdown: '水温九十二度，研磨要细一点。' });
  for (const query of ['咖', '咖啡', '手冲咖啡', '水温', '研磨', '咖啡 研磨']) expect(await titles(query)).toEqual(['手冲咖啡入门']);
  expect(await titles('茶')).toEqual([]);
});

it('finds one and two Latin characters and mixed scripts', async () => {
  await server.post(ada, { title: 'X', markdown: 'The V8 在高速上 is fine' });
  expect(await titles('x')).toEqual(['X']);
  expect(await titles('v8')).toEqual(['X']);
  expect(await titles('V8 高速')).toEqual(['X']);
});

it('finds nothing for nothing, and takes quotes and operators as what they are', async () => {
  for (const query of ['', '   ', "'", '&|!', "a' | 'b", '\\', '%_']) expect((await found(query)).posts.edges).toEqual([]);
});

it('pages through many hits without loss, and lists members on the first page only', async () => {
  for (let n = 0; n < 5; n++) {
    const post = await server.post(ada, { title: `Page ${n}`, markdown: n % 2 ? 'paged smith' : 'text' });
    if (n % 2 === 0) await server.comment(ada, post.id, { markdown: 'paged smith' });
  }
  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; ; page++) {
    const { search: answer }: Found = await server.ask<Found>(search, { query: 'smith paged', first: 2, after });
    expect(answer.members).toHaveLength(0);
    seen.push(...answer.posts.edges.map(({ node }) => node.title));
    if (!answer.posts.pageInfo.hasNextPage) break;
    after = answer.posts.pageInfo.endCursor;
  }
  expect(seen).toEqual(['Page 4', 'Page 3', 'Page 2', 'Page 1', 'Page 0']);
  const first = await server.ask<Found>(search, { query: 'smith', first: 1 });
  expect(first.search.members).toEqual([{ name: 'Adam Smith' }]);
  const next = await server.ask<Found>(search, { query: 'smith', first: 1, after: first.search.posts.pageInfo.endCursor });
  expect(next.search.members).toEqual([]);
});

it('finds neither deleted posts nor what was said in them, nor deleted comments', async () => {
  const post = await server.post(ada, { title: 'Vanishing quokka' });
  const other = await server.post(ada, { title: 'Staying' });
  await server.comment(ada, post.id, { markdown: 'wombat' });
  const comment = await server.comment(ada, other.id, { markdown: 'wombat' });
  expect(await titles('wombat')).toEqual(['Staying', 'Vanishing quokka']);
  await server.ask('mutation ($id: ID!) { deletePost(id: $id) { id } }', { id: post.id }, ada);
  await server.ask('mutation ($id: ID!) { deleteComment(id: $id) { id } }', { id: comment.id }, ada);
  expect(await titles('quokka')).toEqual([]);
  expect(await titles('wombat')).toEqual([]);
});

it('finds what was changed, and no longer what it was', async () => {
  const post = await server.post(ada, { title: 'Platypus' });
  await server.ask('mutation ($id: ID!, $input: PostChange!) { updatePost(id: $id, input: $input) { id } }', { id: post.id, input: { title: 'Echidna', markdown: '', topics: [] } }, ada);
  expect(await titles('platypus')).toEqual([]);
  expect(await titles('echidna')).toEqual(['Echidna']);
});

it('finds members by name, handle, in Chinese, without diacritics and with a typo', async () => {
  expect(await members('müller')).toEqual(['Ada Müller']);
  expect(await members('muller')).toEqual(['Ada Müller']);
  expect(await members('müler')).toEqual(['Ada Müller']);
  expect(await members('@smithy')).toEqual(['Adam Smith']);
  expect(await members('伟')).toEqual(['张伟']);
  expect(await members('张伟')).toEqual(['张伟']);
  expect(await members('zzz')).toEqual([]);
});

it('completes mentions for members by the beginning of a name or handle', async () => {
  const complete = 'query ($prefix: String!) { mentionable(prefix: $prefix) { handle } }';
  const handles = async (prefix: string) => (await server.ask<{ mentionable: { handle: string }[] }>(complete, { prefix }, ada)).mentionable.map(({ handle }) => handle);
  expect(await handles('ada')).toEqual(['ada', 'smithy']);
  expect(await handles('@SM')).toEqual(['smithy']);
  expect(await handles('mül')).toEqual(['ada']);
  expect(await handles('zhang')).toEqual(['zhangwei']);
  expect(await handles('张')).toEqual(['zhangwei']);
  expect(await handles('')).toEqual([]);
  expect((await server.refusal(complete, { prefix: 'a' })).code).toBe('auth.sign-in-required');
});

it('completes handles by their letters, whatever the database thinks of hyphens', async () => {
  const name = `swedish_${process.pid}`;
  await server.db.query(`create database ${name} template template0 encoding 'UTF8' locale_provider icu icu_locale 'sv-u-ka-shifted'`);
  const url = server.db.url.replace(/[^/]*$/, name);
  await migrate(url, readMigrations('apps/api/migrations'));
  const source = await new DataSource(databaseOptions({ url, pool: 2 })).initialize();
  await source.query(`insert into member (handle, name) values ('ada-b', 'One'), ('adab', 'Two'), ('ada_c', 'Three')`);
  const found = await new SearchService(source).mentionable('ada-');
  expect(found.map(({ handle }) => handle)).toEqual(['ada-b']);
  await source.destroy();
  await server.db.query(`drop database ${name}`);
});

it('gives up on a search that takes too long', async () => {
  await expect(server.get<SearchService>(SearchService).bounded((tx) => tx.query('select pg_sleep(5)'), 50)).rejects.toMatchObject({ code: 'input.too-complex' });
});
