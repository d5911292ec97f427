import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { CommunityModule } from '@kith/server/community';
import { DemoModule } from '@kith/server/demo';
import { EngagementModule } from '@kith/server/engagement';
import { ImportersModule } from '@kith/server/importers';
import { LiveModule } from '@kith/server/live';
import { guardsOf, startTestServer, type TestServer, visitorsAndRoles, whoIsLetIn, whoSeesOfMember } from '@kith/server/members/testing';
import { UploadsModule } from '@kith/server/uploads';

const file = resolve(__dirname, '../../../schema.graphql');

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

it('for each role: what it may do, and nothing else', async () => {
  const { schema } = server.get(GraphQLSchemaHost);
  const readByAll = ['club', 'viewer', 'member', 'home', 'post', 'circles', 'circle', 'topics', 'topic', 'search'];
  const readByMembers = ['mentionable', 'renderMarkdown', 'draft', 'drafts'];
  const readByStaff = ['memberById', 'staffMembers'];
  const doneByAll = ['requestSignInCode', 'signIn', 'signInAsDemo'];
  const doneByAdmin = ['setRole'];
  const doneByManagers = ['createCircle'];
  const admitted = await whoIsLetIn(server, schema);
  const expected: Record<string, string[]> = {
    ...Object.fromEntries(readByAll.map((name) => [`Query.${name}`, everybody])),
    ...Object.fromEntries(readByMembers.map((name) => [`Query.${name}`, members])),
    ...Object.fromEntries(readByStaff.map((name) => [`Query.${name}`, staff])),
    ...Object.fromEntries(doneByAll.map((name) => [`Mutation.${name}`, everybody])),
    ...Object.fromEntries(doneByManagers.map((name) => [`Mutation.${name}`, ['manager', 'admin']])),
    ...Object.fromEntries(doneByAdmin.map((name) => [`Mutation.${name}`, ['admin']])),
  };
  // Everything else that changes something is for members, each within her policies.
  for (const name of Object.keys(schema.getMutationType()?.getFields() ?? {})) expected[`Mutation.${name}`] ??= members;
  expect(admitted).toEqual(expected);
  expect(await whoSeesOfMember(server, schema)).toEqual({
    'Member.contactPoints': ['herself', 'crm', 'admin'],
    'Member.engagement': ['herself', ...staff],
    'Member.ties': ['herself', ...staff],
    'Member.timeline': ['herself', ...staff],
  });
}, 120_000);
