import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { concatAST, Kind, lexicographicSortSchema, type OperationDefinitionNode, parse, printSchema } from 'graphql';
import { CommunityModule } from '@kith/server/community';
import { DemoModule } from '@kith/server/demo';
import { EngagementModule } from '@kith/server/engagement';
import { ImportersModule } from '@kith/server/importers';
import { costOf, mostCost } from '@kith/server/kernel';
import { LiveModule } from '@kith/server/live';
import { guardsOf, startTestServer, type TestServer, visitorsAndRoles, whoIsLetIn, whoSeesOfMember } from '@kith/server/members/testing';
import { UploadsModule } from '@kith/server/uploads';

const root = resolve(__dirname, '../../..');
const file = join(root, 'schema.graphql');

let server: TestServer;
beforeAll(async () => (server = await startTestServer({ modules: [UploadsModule, LiveModule, CommunityModule, EngagementModule, ImportersModule, DemoModule] })));
afterAll(() => server.close());

const everybody = [...visitorsAndRoles];
const members = everybody.slice(1);
const staff = ['manager', 'crm', 'admin'];

it('schema.graphql, from which the web takes its types, is the schema of the server', () => {
  const printed = `${printSchema(lexicographicSortSchema(server.get(GraphQLSchemaHost).schema))}\n`;
  if (process.env.UPDATE_SCHEMA) writeFileSync(file, printed);
  // After a change of the schema: UPDATE_SCHEMA=1 node tools/jest.mjs api apps/api schema
  expect(readFileSync(file, 'utf8')).toBe(printed);
});

it('every operation of the whole server states its guard', () => {
  expect(Object.entries(guardsOf(server.get(GraphQLSchemaHost).schema)).filter(([, guard]) => !guard)).toEqual([]);
});

describe('the cost of a request', () => {
  const posts = (n: number, inner: string) => `posts(first: ${n}) { edges { node { id ${inner} } } }`;

  it.each([
    ['a deep product of lists', `{ circles(first: 100) { edges { node { members(first: 100) { edges { node { ${posts(50, 'title')} } } } } } } }`],
    ['many searches at once', `{ ${Array.from({ length: 10 }, (_, n) => `s${n}: search(query: "a") { posts { edges { node { id } } } }`).join(' ')} }`],
    ['one long field many times', `{ circles(first: 100) { edges { node { ${Array.from({ length: 400 }, (_, n) => `p${n}: purpose`).join(' ')} } } } }`],
    ['many acts at once', `mutation { ${Array.from({ length: 100 }, (_, n) => `m${n}: leaveCircle(id: "1") { id }`).join(' ')} }`],
  ])('is bounded: %s', async (_, document) => {
    expect((await server.gql(document)).errors).toEqual([{ code: 'input.too-complex', params: {}, path: undefined }]);
  });

  it('takes the sizes of lists from variables', async () => {
    const document = `query ($n: Int) { circles(first: $n) { edges { node { ${posts(50, 'topics { id label }')} } } } }`;
    expect((await server.gql(document, { n: 2 })).errors).toBeUndefined();
    expect((await server.gql(document, { n: 100 })).errors?.[0].code).toBe('input.too-complex');
  });

  it('of everything that our own web asks for is far below the bound', () => {
    const files = ['apps/web/src', 'libs/web'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql')).map((name) => join(root, folder, name)));
    const { definitions } = concatAST(files.map((name) => parse(readFileSync(name, 'utf8'))));
    const operations = definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
    const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    const { schema } = server.get(GraphQLSchemaHost);
    const costs = operations.map((operation) => ({ name: operation.name?.value, cost: costOf(schema, { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }, { first: 50 }) }));
    expect(costs.length).toBeGreaterThan(20);
    expect(costs.filter(({ cost }) => cost > mostCost / 3)).toEqual([]);
  });
});

it('for each role: what it may do, and nothing else', async () => {
  const { schema } = server.get(GraphQLSchemaHost);
  const readByAll = ['club', 'viewer', 'member', 'home', 'post', 'circles', 'circle', 'topics', 'topic', 'search'];
  const readByMembers = ['mentionable', 'renderMarkdown', 'draft', 'drafts'];
  const readByStaff = ['memberById', 'staffMembers'];
  const doneByAll = ['requestSignInCode', 'signIn', 'signInAsDemo'];
  // Each within her policies.
  const doneByMembers = [
    'updateProfile', 'updateSettings', 'signOut', 'revokeSession', 'createAccessToken', 'revokeAccessToken',
    'requestContactPointCode', 'confirmContactPoint', 'makeContactPointPrimary', 'removeContactPoint',
    'joinCircle', 'leaveCircle', 'updateCircle',
    'createPost', 'updatePost', 'deletePost', 'restorePost', 'createComment', 'updateComment', 'deleteComment', 'restoreComment',
    'acceptAnswer', 'unacceptAnswer', 'praise', 'withdrawPraise', 'recordRead', 'saveDraft', 'deleteDraft',
  ];
  const doneByAdmin = ['setRole'];
  const doneByManagers = ['createCircle'];
  const admitted = await whoIsLetIn(server, schema);
  const expected: Record<string, string[]> = {
    ...Object.fromEntries(readByAll.map((name) => [`Query.${name}`, everybody])),
    ...Object.fromEntries(readByMembers.map((name) => [`Query.${name}`, members])),
    ...Object.fromEntries(readByStaff.map((name) => [`Query.${name}`, staff])),
    ...Object.fromEntries(doneByAll.map((name) => [`Mutation.${name}`, everybody])),
    ...Object.fromEntries(doneByMembers.map((name) => [`Mutation.${name}`, members])),
    ...Object.fromEntries(doneByManagers.map((name) => [`Mutation.${name}`, ['manager', 'admin']])),
    ...Object.fromEntries(doneByAdmin.map((name) => [`Mutation.${name}`, ['admin']])),
  };
  expect(admitted).toEqual(expected);
  expect(await whoSeesOfMember(server, schema)).toEqual({
    'Member.contactPoints': ['herself', 'crm', 'admin'],
    'Member.engagement': ['herself', ...staff],
    'Member.ties': ['herself', ...staff],
    'Member.timeline': ['herself', ...staff],
  });
}, 120_000);
