import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Tx } from '@kith/server/kernel';

const askAgainMs = 500;

/**
 * Waits until no other run works on this origin, and returns how to end the turn. It is held on a connection of its own, because a transaction that
 * waited for a whole run would be ended for its length. Throws when the signal stops the waiting.
 */
export async function waitForTurn(source: DataSource, originId: number, { onWait, signal }: { onWait?: () => void; signal?: AbortSignal } = {}): Promise<() => Promise<void>> {
  const { url } = source.options as { url?: string };
  const client = new pg.Client({ connectionString: url, application_name: 'kith turn', connectionTimeoutMillis: 10_000, keepAlive: true });
  // Should the connection be lost during the run, its batches still take turns with those of another.
  client.on('error', () => undefined);
  const end = () => client.end().catch(() => undefined);
  try {
    await client.connect();
    while (!(await tryTurn(client, originId))) {
      onWait?.();
      await delay(askAgainMs, undefined, { signal });
    }
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

async function tryTurn(client: pg.Client, originId: number): Promise<boolean> {
  const { rows } = await client.query<{ ours: boolean }>(`select pg_try_advisory_lock(hashtext('kith.import'), $1::int) as ours`, [originId]);
  return rows[0].ours;
}

/**
 * Makes batches of one origin wait for each other, until the end of the transaction. Call it before looking for known records. Runs take turns already;
 * this is for one that has lost its turn unawares, so it waits for a batch at most.
 */
export async function takeTurn(tx: Tx, originId: number): Promise<void> {
  await tx.query(`set local lock_timeout = '5s'`);
  await tx.query(`select pg_advisory_xact_lock(hashtext('kith.intake'), $1::int)`, [originId]);
  await tx.query('set local lock_timeout to default');
}
