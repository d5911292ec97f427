import { Field, ObjectType } from '@nestjs/graphql';
import { DomainError } from './errors';

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Pass it as `after` to get the next page; null for an empty page.' })
  endCursor: string | null;
  @Field({ description: 'Whether there is a next page.' })
  hasNextPage: boolean;
}

/** An opaque cursor made of the values a list is ordered by. */
export function toCursor(...keys: (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The values in a cursor of ours. Throws input.invalid for anything else. */
export function fromCursor(cursor: string, length: number): (string | number)[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === length && keys.every((key) => typeof key === 'string' || typeof key === 'number')) return keys;
  } catch {
    // falls through to the same answer
  }
  throw new DomainError('input.invalid', { field: 'after' });
}

/** How many rows to give for a `first`: at least 1, at most `most`. */
export function pageSize(first: number, most = 100): number {
  return Math.max(1, Math.min(most, Math.trunc(first)));
}

/** A connection from one row more than the page holds. */
export function toConnection<T>(rows: T[], size: number, cursorOf: (row: T) => string) {
  const edges = rows.slice(0, size).map((node) => ({ cursor: cursorOf(node), node }));
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > size } };
}

/** The number in a GraphQL ID. Throws input.invalid when it is none. */
export function toId(id: string, field = 'id'): number {
  const number = Number(id);
  if (!/^\d{1,15}$/.test(id) || number < 1) throw new DomainError('input.invalid', { field });
  return number;
}
