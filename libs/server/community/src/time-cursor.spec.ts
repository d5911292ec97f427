import { toCursor } from '@kith/server/kernel';
import type { TestMember } from '@kith/server/members/testing';
import { type CommunityServer, startCommunityServer } from './testing/community-server';

let server: CommunityServer;
let ada: TestMember;
beforeAll(async () => {
  server = await startCommunityServer();
  ada = await server.member({ role: 'manager' });
  const { id: circleId } = await server.circle(ada, { slug: 'tea' });
  const { id } = await server.post(ada, { circleId, topics: ['tea'] });
  await server.comment(ada, id);
});
afterAll(() => server.close());

const page = 'pageInfo { endCursor }';
const lists: [string, number, string][] = [
  ['newest posts', 2, `home(sort: NEWEST, after: $after) { ${page} }`],
  ['hot posts', 2, `home(sort: FOR_YOU, after: $after) { ${page} }`],
  ['circles', 2, `circles(after: $after) { ${page} }`],
  ['members of a circle', 2, `circle(slug: "tea") { members(after: $after) { ${page} } }`],
  ['posts of a circle', 2, `circle(slug: "tea") { posts(after: $after) { ${page} } }`],
  ['posts about a topic', 2, `topic(slug: "tea") { posts(after: $after) { ${page} } }`],
  ['found posts', 1, `search(query: "text", after: $after) { posts { ${page} } }`],
  ['a thread', 4, `post(id: 1) { comments(after: $after) { ${page} } }`],
];
const odd = [0.5, 1e17, 1e300, -1e300];
const large = [2 ** 31, -(2 ** 31) - 1, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER];

it.each(lists)('a cursor of %s with numbers that the database cannot hold is refused, and a large one is but a place', async (name, length, field) => {
  const document = `query ($after: String) { ${field} }`;
  const codes = async (numbers: number[], as: TestMember | null) =>
    new Set((await Promise.all(numbers.flatMap((number) =>
      Array.from({ length }, (_, place) => toCursor(...Array.from({ length }, (_, key) => (key === place ? number : 1)))),
    ).map((after) => server.gql(document, { after }, as)))).map(({ errors }) => errors?.[0].code ?? 'fine'));
  // The heat of a post is a fraction, and may be any.
  for (const as of name === 'hot posts' ? [ada] : [null, ada]) expect(await codes(odd, as)).toEqual(new Set(['input.invalid']));
  for (const as of [null, ada]) expect(await codes(large, as)).toEqual(new Set(['fine']));
  if (name === 'hot posts') expect(await codes(odd, null)).toEqual(new Set(['input.invalid', 'fine']));
});
