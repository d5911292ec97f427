import type { Tx } from '@kith/server/kernel';
import { takeTurn } from './import-turn';
import type { IntakeResult, IntakeSkip } from './intake';

/** Which of our rows these external ids became; those that no run has taken are missing. Null where a record has no row of its own. */
export async function findRefs(tx: Tx, originId: number, kind: string, externalIds: readonly string[]): Promise<Map<string, number | null>> {
  const rows: { externalId: string; localId: number | null }[] = await tx.query(
    `select external_id as "externalId", local_id as "localId" from import_ref
     where origin_id = $1 and kind = $2 and external_id = any($3::text[])`,
    [originId, kind, [...new Set(externalIds)]],
  );
  return new Map(rows.map(({ externalId, localId }) => [externalId, localId]));
}

/** Remembers which row each record became, in the transaction that makes the rows: this is what makes a second run change nothing. */
export async function addRefs(tx: Tx, originId: number, kind: string, refs: readonly { externalId: string; localId: number | null }[]): Promise<void> {
  if (!refs.length) return;
  await tx.query(
    'insert into import_ref (origin_id, kind, external_id, local_id) select $1, $2, external_id, local_id from unnest($3::text[], $4::bigint[]) as r (external_id, local_id)',
    [originId, kind, refs.map(({ externalId }) => externalId), refs.map(({ localId }) => localId)],
  );
}

/** A batch after looking up what earlier runs have taken. */
export interface Sorted<T> {
  /** Not taken yet, each external id once. */
  fresh: T[];
  known: number;
}

/** Sets aside what is known. An external id that comes twice in a batch is known the second time. */
export async function sortKnown<T extends { externalId: string }>(tx: Tx, originId: number, kind: string, batch: readonly T[]): Promise<Sorted<T>> {
  await takeTurn(tx, originId);
  const seen = new Set((await findRefs(tx, originId, kind, batch.map(({ externalId }) => externalId))).keys());
  const fresh = batch.filter(({ externalId }) => !seen.has(externalId) && seen.add(externalId));
  return { fresh, known: batch.length - fresh.length };
}

/** So many new ids of a table's identity column, in ascending order, so that rows, references and signals can be made at once. */
export async function reserveIds(tx: Tx, table: string, count: number): Promise<number[]> {
  if (!count) return [];
  const rows: { id: number }[] = await tx.query(`select nextval(pg_get_serial_sequence($1, 'id')) as id from generate_series(1, $2)`, [table, count]);
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}

/** Collects why records are refused, and yields those that are not. */
export function sieve<T extends { externalId: string }, R>(records: readonly T[], check: (record: T) => R | string): { taken: R[]; skipped: IntakeSkip[] } {
  const taken: R[] = [];
  const skipped: IntakeSkip[] = [];
  for (const record of records) {
    const result = check(record);
    if (typeof result === 'string') skipped.push({ externalId: record.externalId, reason: result });
    else taken.push(result);
  }
  return { taken, skipped };
}

export const intakeResult = (imported: number, known: number, skipped: IntakeSkip[]): IntakeResult => ({ imported, known, skipped });
