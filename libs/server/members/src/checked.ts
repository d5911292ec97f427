import type { z } from 'zod';
import { DomainError } from '@kith/server/kernel';

/**
 * What came from outside, checked and tidied by a schema. Throws input.invalid with the path of the first bad field; `field`
 * names the value when it is not an object.
 */
export function checked<T>(schema: z.ZodType<T>, value: unknown, field = 'input'): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new DomainError('input.invalid', { field: result.error.issues[0]?.path.join('.') || field });
}
