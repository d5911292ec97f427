import { GraphQLSchemaHost } from '@nestjs/graphql';
import { guardsOf, startTestServer, type TestServer, whoIsLetIn, whoSeesOfMember } from './testing';

let server: TestServer;
beforeAll(async () => (server = await startTestServer()));
afterAll(() => server.close());

const everybody = ['visitor', 'member', 'manager', 'crm', 'admin'];
const members = everybody.slice(1);

it('everybody is let in where she may, and nobody anywhere else', async () => {
  const { schema } = server.get(GraphQLSchemaHost);
  expect(await whoIsLetIn(server, schema)).toEqual({
    'Query.club': everybody,
    'Query.viewer': everybody,
    'Query.member': everybody,
    'Query.memberById': ['manager', 'crm', 'admin'],
    'Mutation.requestSignInCode': everybody,
    'Mutation.signIn': everybody,
    'Mutation.signInAsDemo': everybody,
    'Mutation.signOut': members,
    'Mutation.revokeSession': members,
    'Mutation.createAccessToken': members,
    'Mutation.revokeAccessToken': members,
    'Mutation.updateProfile': members,
    'Mutation.updateSettings': members,
    'Mutation.requestContactPointCode': members,
    'Mutation.confirmContactPoint': members,
    'Mutation.makeContactPointPrimary': members,
    'Mutation.removeContactPoint': members,
    'Mutation.setRole': ['admin'],
  });
  expect(await whoSeesOfMember(server, schema)).toEqual({ 'Member.contactPoints': ['herself', 'crm', 'admin'] });
});

it('every operation states its guard', () => {
  const guards = guardsOf(server.get(GraphQLSchemaHost).schema);
  expect(Object.values(guards)).not.toContain(undefined);
  expect(guards['Member.contactPoints']).toBe('self-or-crm');
});
