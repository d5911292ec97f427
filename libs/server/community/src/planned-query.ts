import type { DataSource } from 'typeorm';

const names = new Map<string, string>();

/**
 * Runs a hot statement as a prepared one: each connection plans it once, where planning would cost as much as running it. Only for
 * texts that are the same at every call, and outside transactions.
 */
export async function plannedQuery<R>(source: DataSource, text: string, values: unknown[]): Promise<R[]> {
  let name = names.get(text);
  if (!name) names.set(text, (name = `community_${names.size}`));
  const runner = source.createQueryRunner();
  try {
    const connection: { query(statement: object): Promise<{ rows: R[] }> } = await runner.connect();
    return (await connection.query({ name, text, values })).rows;
  } finally {
    await runner.release();
  }
}
