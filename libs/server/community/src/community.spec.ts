import { buildSchema, type GraphQLNamedType, GraphQLSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { TestMember } from '@kith/server/members/testing';
import { type CommunityServer, startCommunityServer } from './testing/community-server';

let server: CommunityServer;
let schema: GraphQLSchema;
let members: Record<string, TestMember>;
beforeAll(async () => {
  server = await startCommunityServer();
  schema = server.get<GraphQLSchemaHost>(GraphQLSchemaHost).schema;
  members = {
    member: await server.member(), manager: await server.member({ role: 'manager' }), crm: await server.member({ role: 'crm' }), admin: await server.member({ role: 'admin' }),
  };
});
afterAll(() => server.close());

const ours = ['Circle', 'CircleEdge', 'CircleConnection', 'Topic', 'Attribution', 'Post', 'FeedReason', 'PostEdge', 'PostConnection', 'Comment', 'CommentEdge', 'CommentConnection',
  'MemberEdge', 'MemberConnection', 'SearchResults', 'Draft', 'PraiseResult', 'ContributionCounts', 'MemberBadge', 'Image', 'PostKind', 'CircleKind', 'FeedSort', 'FeedReasonKind',
  'NewPost', 'PostChange', 'NewComment', 'CircleInput'];

/** The members of a type as text, without descriptions. */
function shape(type: GraphQLNamedType | undefined): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name).sort();
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(({ name, type: of, defaultValue }) => `${name}: ${String(of)} = ${String(defaultValue)}`).sort();
  if (isObjectType(type)) {
    return Object.values(type.getFields())
      .map(({ name, args, type: of }) => `${name}(${args.map((arg) => `${arg.name}: ${String(arg.type)} = ${String(arg.defaultValue)}`).sort().join(', ')}): ${String(of)}`)
      .sort();
  }
  return [];
}

it.each(ours)('offers %s as the schema of the product states it', (name) => {
  const stated = buildSchema(readFileSync('schema.graphql', 'utf8'));
  expect(shape(schema.getType(name))).toEqual(shape(stated.getType(name)));
  expect(shape(schema.getType(name))).not.toEqual([]);
});

it('offers the operations and the fields of Member as the schema of the product states them', () => {
  const stated = buildSchema(readFileSync('schema.graphql', 'utf8'));
  const operations = { Query: ['home', 'post', 'circles', 'circle', 'topics', 'topic', 'search', 'mentionable', 'renderMarkdown', 'draft', 'drafts'],
    Mutation: ['joinCircle', 'leaveCircle', 'createCircle', 'updateCircle', 'createPost', 'updatePost', 'deletePost', 'restorePost', 'createComment', 'updateComment', 'deleteComment',
      'restoreComment', 'praise', 'withdrawPraise', 'acceptAnswer', 'unacceptAnswer', 'recordRead', 'saveDraft', 'deleteDraft'],
    Member: ['circles', 'badges', 'posts', 'bestAnswers', 'contributionCounts'] };
  for (const [type, names] of Object.entries(operations)) {
    for (const name of names) {
      const field = (of: GraphQLSchema) => shape(of.getType(type)).find((line) => line.startsWith(`${name}(`));
      expect(field(schema)).toBe(field(stated));
      expect(field(schema)).toBeDefined();
    }
  }
});

/** Every operation with arguments that are well-formed, and who passes its guard. */
const operations: [operation: string, passes: string[]][] = [
  ...['{ home(sort: NEWEST) { pageInfo { hasNextPage } } }', '{ post(id: "1") { id } }', '{ circles { pageInfo { hasNextPage } } }', '{ circle(slug: "x") { id } }', '{ topics { id } }',
    '{ topic(slug: "x") { id } }', '{ search(query: "x") { members { id } } }'].map((operation): [string, string[]] => [operation, ['visitor', 'member', 'manager', 'crm', 'admin']]),
  ...['{ mentionable(prefix: "x") { id } }', '{ renderMarkdown(markdown: "x") }', '{ draft(key: "x") { key } }', '{ drafts { key } }', 'mutation { joinCircle(id: "9") { id } }',
    'mutation { leaveCircle(id: "9") { id } }', 'mutation { updateCircle(id: "9", input: { slug: "x", kind: INTEREST, name: "x", purpose: "", hue: 1, icon: "x" }) { id } }',
    'mutation { createPost(input: { kind: DISCUSSION, title: " ", markdown: "", topics: [] }) { id } }', 'mutation { updatePost(id: "9", input: { title: "x", markdown: "", topics: [] }) { id } }',
    'mutation { deletePost(id: "9") { id } }', 'mutation { restorePost(id: "9") { id } }', 'mutation { createComment(input: { postId: "9", markdown: "x" }) { id } }',
    'mutation { updateComment(id: "9", markdown: "x") { id } }', 'mutation { deleteComment(id: "9") { id } }', 'mutation { restoreComment(id: "9") { id } }',
    'mutation { praise(postId: "9") { post { id } } }', 'mutation { withdrawPraise(postId: "9") { post { id } } }', 'mutation { acceptAnswer(commentId: "9") { id } }',
    'mutation { unacceptAnswer(postId: "9") { id } }', 'mutation { recordRead(postId: "9", seconds: 1) }', 'mutation { saveDraft(key: " ", content: 1) { key } }',
    'mutation { deleteDraft(key: "x") }'].map((operation): [string, string[]] => [operation, ['member', 'manager', 'crm', 'admin']]),
  ['mutation { createCircle(input: { slug: "A B", kind: INTEREST, name: "x", purpose: "", hue: 1, icon: "x" }) { id } }', ['manager', 'admin']],
];

it.each(operations)('lets in who may, and nobody else: %s', async (operation, passes) => {
  for (const who of ['visitor', 'member', 'manager', 'crm', 'admin']) {
    const { errors } = await server.gql(operation, {}, members[who]);
    const refused = errors?.some(({ code }) => code === 'auth.sign-in-required' || code === 'auth.forbidden') ?? false;
    expect([who, refused]).toEqual([who, !passes.includes(who)]);
    expect(errors?.map(({ code }) => code) ?? []).not.toContain('internal');
  }
});
