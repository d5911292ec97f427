import DataLoader from 'dataloader';

/** A batch function that a feature owns: keys in, values in the same order out (undefined becomes null). */
export type BatchLoad<K, V> = (keys: readonly K[]) => Promise<readonly (V | undefined | Error)[]>;

/** The DataLoaders of one request, made when first asked for. A loader is known by its batch function. */
export class Loaders {
  private readonly made = new Map<unknown, DataLoader<unknown, unknown>>();

  of<K, V>(batch: BatchLoad<K, V>): DataLoader<K, V | null> {
    let loader = this.made.get(batch) as DataLoader<K, V | null> | undefined;
    if (!loader) {
      loader = new DataLoader<K, V | null>(async (keys) => (await batch(keys)).map((value) => value ?? null));
      this.made.set(batch, loader as DataLoader<unknown, unknown>);
    }
    return loader;
  }
}

/** Puts rows in the order of the keys they were asked by. */
export function inOrder<K, V>(keys: readonly K[], rows: readonly V[], keyOf: (row: V) => K): (V | undefined)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key));
}
