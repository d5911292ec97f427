import type { DataSource } from 'typeorm';
import { DomainError } from '@kith/server/kernel';

/** The id of an upload that was asked for by its file, else of the fallback if that exists. Throws input.invalid when the wished one does not. */
export async function findUpload(source: DataSource, file: string | null | undefined, field: string, fallback: string | null = null): Promise<number | null> {
  const wanted = file ?? fallback;
  if (!wanted) return null;
  const [upload]: { id: number }[] = await source.query('select id from upload where file = $1', [wanted]);
  if (!upload && file) throw new DomainError('input.invalid', { field });
  return upload?.id ?? null;
}
