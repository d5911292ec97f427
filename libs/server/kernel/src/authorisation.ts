import { applyDecorators } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';
import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { DomainError } from './errors';

export const roles = ['member', 'manager', 'crm', 'admin'] as const;
export type RoleName = (typeof roles)[number];

/** Who is asking. */
export interface Actor {
  memberId: number;
  role: RoleName;
  /** Session or access token that proved it. */
  proof: { kind: 'session' | 'token'; id: number };
}

/**
 * Who may use an operation or a guarded field. `staff` is manager, crm or admin; admin may whatever manager and crm may.
 * `self…` are for fields of Member and also let the member herself in.
 */
export const guards = ['public', 'member', 'staff', 'manager', 'crm', 'admin', 'self', 'self-or-staff', 'self-or-crm'] as const;
export type Guard = (typeof guards)[number];

const admits: Record<Guard, readonly RoleName[]> = {
  public: roles,
  member: roles,
  staff: ['manager', 'crm', 'admin'],
  manager: ['manager', 'admin'],
  crm: ['crm', 'admin'],
  admin: ['admin'],
  self: [],
  'self-or-staff': ['manager', 'crm', 'admin'],
  'self-or-crm': ['crm', 'admin'],
};

/** Pure: may this actor pass this guard? `ownerId` is the member the guarded field belongs to. */
export function passes(guard: Guard, actor: Actor | null, ownerId?: number): boolean {
  if (guard === 'public') return true;
  if (!actor) return false;
  if (guard.startsWith('self') && ownerId !== undefined && ownerId === actor.memberId) return true;
  return admits[guard].includes(actor.role);
}

/** Throws what the client can act on: sign in, or ask somebody with the right. */
export function ensure(allowed: boolean, actor: Actor | null): void {
  if (!allowed) throw new DomainError(actor ? 'auth.forbidden' : 'auth.sign-in-required');
}

/** States the guard of a query, mutation or field. Every query and mutation must have one, or the server does not start. */
export const Allow = (guard: Guard) => applyDecorators(Extensions({ guard }));

/** The guard that a field of the schema states. */
export function guardOf(extensions: Readonly<Record<string, unknown>> | null | undefined): Guard | undefined {
  return extensions?.guard as Guard | undefined;
}

/**
 * Puts the stated guards in front of the resolvers of a finished schema. Deny by default: throws when an operation
 * states none, and when a `self…` guard stands on an operation, where there is no owner to compare with.
 */
export function enforceGuards(schema: GraphQLSchema): GraphQLSchema {
  const operations = new Set([schema.getQueryType(), schema.getMutationType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isOperation = operations.has(type);
    for (const field of Object.values(type.getFields())) {
      const guard = guardOf(field.extensions);
      if (isOperation && (!guard || guard.startsWith('self'))) {
        throw new Error(`${type.name}.${field.name} must state who may use it: add @Allow(…)`);
      }
      if (!guard || guard === 'public') continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: { actor: Actor | null }, info) => {
        const ownerId = isOperation ? undefined : (source as { id: number }).id;
        ensure(passes(guard, context.actor, ownerId), context.actor);
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}
