import { GraphQLObjectType, GraphQLSchema, GraphQLString, graphql } from 'graphql';
import { type Actor, enforceGuards, type Guard, guards, passes, type RoleName, roles } from './authorisation';

const actor = (role: RoleName, memberId = 7): Actor => ({ memberId, role, proof: { kind: 'session', id: 1 } });

function schemaWith(guard: Guard | undefined, onField?: Guard) {
  const thing = new GraphQLObjectType({
    name: 'Thing',
    fields: { secret: { type: GraphQLString, extensions: onField && { guard: onField }, resolve: () => 'secret' } },
  });
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { thing: { type: thing, extensions: guard && { guard }, resolve: () => ({ id: 7 }) } } }) });
}

const ask = (schema: GraphQLSchema, who: Actor | null) => graphql({ schema, source: '{ thing { secret } }', contextValue: { actor: who } });

describe('guards', () => {
  it('let nobody but a member in who is named by none', () => {
    for (const guard of guards) expect(passes(guard, null)).toBe(guard === 'public');
  });

  it('let an admin do whatever manager and crm may, and those two not what the other may', () => {
    for (const guard of ['staff', 'manager', 'crm', 'admin'] as const) expect(passes(guard, actor('admin'))).toBe(true);
    expect(passes('crm', actor('manager'))).toBe(false);
    expect(passes('manager', actor('crm'))).toBe(false);
    expect(passes('staff', actor('member'))).toBe(false);
  });

  it('let a member see what is her own, and no other member', () => {
    for (const guard of ['self', 'self-or-staff', 'self-or-crm'] as const) {
      expect(passes(guard, actor('member', 7), 7)).toBe(true);
      expect(passes(guard, actor('member', 8), 7)).toBe(false);
    }
    expect(roles.filter((role) => passes('self', actor(role, 8), 7))).toEqual([]);
    expect(roles.filter((role) => passes('self-or-crm', actor(role, 8), 7))).toEqual(['crm', 'admin']);
  });

  it('stop a server whose operation states none', () => {
    expect(() => enforceGuards(schemaWith(undefined))).toThrow('Query.thing must state who may use it');
    expect(() => enforceGuards(schemaWith('self'))).toThrow('Query.thing must state who may use it');
  });

  it('stand in front of operations and of fields', async () => {
    const open = enforceGuards(schemaWith('public', 'self-or-staff'));
    expect((await ask(open, null)).errors?.[0].message).toBe('auth.sign-in-required');
    expect((await ask(open, actor('member', 8))).errors?.[0].message).toBe('auth.forbidden');
    expect((await ask(open, actor('member', 7))).data).toEqual({ thing: { secret: 'secret' } });
    expect((await ask(open, actor('crm', 8))).data).toEqual({ thing: { secret: 'secret' } });
    const closed = enforceGuards(schemaWith('manager'));
    expect((await ask(closed, actor('crm'))).errors?.[0].message).toBe('auth.forbidden');
    expect((await ask(closed, actor('manager'))).errors).toBeUndefined();
  });
});
