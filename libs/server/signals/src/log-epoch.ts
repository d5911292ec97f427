import pg from 'pg';

/**
 * After a restore into another cluster the transaction counter starts over, and nothing recorded from then on would ever be
 * delivered. Notices it by the cluster's identity, moves the log's epoch past what is already there and returns true. Call it
 * before anything is recorded (docs/decisions/0003).
 */
export async function adoptLog(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('kith.adopt-log'))`);
    const { rows } = await client.query(
      'select c.system_identifier <> p.system_identifier as moved, p.system_identifier::text as here from cluster_identity c, pg_control_system() p',
    );
    if (rows[0].moved) {
      // Waits for writers under way, which still count from the old epoch.
      await client.query('lock table signal in share row exclusive mode');
      const { rows: log } = await client.query('select coalesce(max(xact), 0)::text as top from signal');
      await client.query(`create or replace function signal_epoch() returns bigint language sql immutable as 'select ${BigInt(log[0].top)}::bigint'`);
      await client.query('update cluster_identity set system_identifier = $1', [rows[0].here]);
    }
    await client.query('commit');
    return rows[0].moved;
  } finally {
    await client.end();
  }
}
