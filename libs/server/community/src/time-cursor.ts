import { DomainError, fromCursor, toCursor } from '@kith/server/kernel';

/** SQL: an instant as whole microseconds since 1970, which a double carries without loss. */
export const microsOf = (column: string): string => `(extract(epoch from ${column}) * 1000000)::bigint`;

/** SQL: the instant of such a parameter. */
export const instantOf = (parameter: string): string => `('epoch'::timestamptz + ${parameter}::bigint * interval '1 microsecond')`;

/** The numbers in a cursor of ours. Throws input.invalid for anything else. */
export function numbersIn(cursor: string, length: number): number[] {
  return keysIn(cursor, length, Number.isFinite);
}

/** The same where the database wants whole numbers; it compares them as bigint, so that any of them will do. */
export function wholeNumbersIn(cursor: string, length: number): number[] {
  return keysIn(cursor, length, Number.isSafeInteger);
}

function keysIn(cursor: string, length: number, isGood: (key: number) => boolean): number[] {
  const keys = fromCursor(cursor, length);
  if (keys.every((key): key is number => typeof key === 'number' && isGood(key))) return keys;
  throw new DomainError('input.invalid', { field: 'after' });
}

export const timeCursor = (row: { micros: number; id: number }): string => toCursor(row.micros, row.id);
