import type { DataSource } from 'typeorm';
import type { Tx } from '@kith/server/kernel';
import type { Consumer, Slice } from './consumer';
import { type LogPosition, visible } from './log-position';

/**
 * Makes the bookmark of a new consumer: a derived one starts with the first signal, an effect consumer with the next one.
 * In a transaction of its own, so that a first slice that fails does not move the start of an effect consumer.
 */
export async function ensureBookmark(source: DataSource, { name, kind }: Consumer): Promise<void> {
  await source.query(
    `insert into consumer (name, kind, xact, seq)
     select $1, $2, coalesce(head.xact, 0), coalesce(head.seq, 0)
     from (select) one
     left join lateral (select xact, seq from signal where $2 = 'effect' and ${visible} order by xact desc, seq desc limit 1) head on true
     where not exists (select from consumer where name = $1)
     on conflict do nothing`,
    [name, kind],
  );
}

/** Those of the named consumers for which there is something to hear. Reads only: a locked row would hold the whole log back. */
export async function findBehind(source: DataSource, names: string[]): Promise<Set<string>> {
  const rows: { name: string }[] = await source.query(
    `select c.name from consumer c where c.name = any($1) and exists (select from signal where (xact, seq) > (c.xact, c.seq) and ${visible})`,
    [names],
  );
  return new Set(rows.map(({ name }) => name));
}

/** Locks a consumer's place until the end of the transaction, so that runners in several processes take turns. */
export async function lockBookmark(tx: Tx, { name, kind }: Consumer): Promise<LogPosition> {
  // What is derived need not reach the disk at once: after a crash it is derived again, from the bookmark that was lost with it.
  const [place] = await tx.query(
    `select xact::text, seq::text, case when $2 = 'derived' then set_config('synchronous_commit', 'off', true) end from consumer where name = $1 for update`,
    [name, kind],
  );
  return { xact: place.xact, seq: place.seq };
}

export async function moveBookmark(tx: Tx, { name }: Consumer, to: LogPosition): Promise<void> {
  await tx.query('update consumer set xact = $2, seq = $3, moved_at = now(), error = null where name = $1', [name, to.xact, to.seq]);
}

/** The next signals after a place, at most `limit` of them; null when there are none. */
export async function nextSlice(tx: Tx, after: LogPosition, limit: number): Promise<Slice | null> {
  const [row] = await tx.query(
    `select xact::text, seq::text, size::int from (
       select xact, seq, count(*) over () as size from (
         select xact, seq from signal where (xact, seq) > ($1::bigint, $2::bigint) and ${visible} order by signal.xact, signal.seq limit $3
       ) part
     ) slice order by slice.xact desc, slice.seq desc limit 1`,
    [after.xact, after.seq, limit],
  );
  return row ? { after, through: { xact: row.xact, seq: row.seq }, size: row.size } : null;
}
