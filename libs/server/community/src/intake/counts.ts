import type { Tx } from '@kith/server/kernel';

/** How often each key occurs. */
export function tally<K>(keys: Iterable<K | null>): Map<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

type Counted = { circle: 'post_count' | 'member_count'; topic: 'post_count' };

/** Raises a count of many rows. They are locked in the order of their ids, as everybody does. */
export async function raiseCounts<T extends keyof Counted>(tx: Tx, table: T, column: Counted[T], by: Map<number, number>): Promise<void> {
  if (!by.size) return;
  await tx.query(
    `with locked as (select id from ${table} where id = any($1::bigint[]) order by id for no key update)
     update ${table} t set ${column} = t.${column} + change.by
     from locked join unnest($1::bigint[], $2::int[]) as change (id, by) using (id) where t.id = locked.id`,
    [[...by.keys()], [...by.values()]],
  );
}
