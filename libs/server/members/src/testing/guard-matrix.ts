import { type GraphQLField, type GraphQLInputType, type GraphQLSchema, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, getNamedType } from 'graphql';
import { type Guard, guardOf, roles } from '@kith/server/kernel';
import type { TestMember, TestServer } from './test-server';

export const visitorsAndRoles = ['visitor', ...roles] as const;
export type VisitorOrRole = (typeof visitorsAndRoles)[number];

/** Every operation and every guarded field of a schema, e.g. 'Mutation.setRole' → 'admin'. */
export function guardsOf(schema: GraphQLSchema): Record<string, Guard | undefined> {
  const operations = [schema.getQueryType(), schema.getMutationType()];
  const found: Record<string, Guard | undefined> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const guard = guardOf(field.extensions);
      if (guard || operations.includes(type)) found[`${type.name}.${field.name}`] = guard;
    }
  }
  return found;
}

/**
 * Asks a running server for every operation as everybody, with arguments that are well-formed and name nothing that exists, and reports
 * whom it lets in: 'Mutation.setRole' → ['admin']. To be let in is to get any answer but a refusal. Each question is put by a member of
 * its own, so that signing out or the like spoils nothing.
 */
export async function whoIsLetIn(server: TestServer, schema: GraphQLSchema): Promise<Record<string, VisitorOrRole[]>> {
  const admitted: Record<string, VisitorOrRole[]> = {};
  for (const [kind, type] of [['query', schema.getQueryType()], ['mutation', schema.getMutationType()]] as const) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const letIn: VisitorOrRole[] = (admitted[`${type?.name}.${field.name}`] = []);
      for (const role of visitorsAndRoles) {
        const who = role === 'visitor' ? null : await server.member({ role });
        if (await isLetIn(server, `${kind} { ${call(field)} }`, [field.name], who)) letIn.push(role);
      }
    }
  }
  return admitted;
}

/** The same for the guarded fields of Member, seen by others and, as 'herself', by the member: 'Member.contactPoints' → ['herself', 'crm', 'admin']. */
export async function whoSeesOfMember(server: TestServer, schema: GraphQLSchema): Promise<Record<string, (VisitorOrRole | 'herself')[]>> {
  const type = schema.getType('Member');
  if (!isObjectType(type)) throw new Error('The schema has no type Member');
  const seen: Record<string, (VisitorOrRole | 'herself')[]> = {};
  for (const field of Object.values(type.getFields())) {
    if (!guardOf(field.extensions)) continue;
    const ada = await server.member();
    const document = `query { member(handle: "${ada.handle}") { ${call(field)} } }`;
    const letIn: (VisitorOrRole | 'herself')[] = (seen[`Member.${field.name}`] = []);
    if (await isLetIn(server, document, ['member', field.name], ada)) letIn.push('herself');
    for (const role of visitorsAndRoles) {
      const who = role === 'visitor' ? null : await server.member({ role });
      if (await isLetIn(server, document, ['member', field.name], who)) letIn.push(role);
    }
  }
  return seen;
}

async function isLetIn(server: TestServer, document: string, path: string[], who: TestMember | null): Promise<boolean> {
  const { errors } = await server.gql(document, {}, who);
  const malformed = errors?.find((error) => !error.path);
  if (malformed) throw new Error(`${document}: ${malformed.code}`);
  return !errors?.some((error) => (error.code === 'auth.forbidden' || error.code === 'auth.sign-in-required') && error.path?.join() === path.join());
}

function call(field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined).map((arg) => `${arg.name}: ${literal(arg.type)}`);
  return `${field.name}${args.length ? `(${args.join(', ')})` : ''}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0].name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  return { ID: '"999999999"', Int: '1', Float: '1', Boolean: 'false', DateTime: '"2026-01-01T00:00:00Z"', JSON: '{}' }[type.name] ?? '"nothing-of-the-kind"';
}
