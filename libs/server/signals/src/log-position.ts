/** A place in the log: transaction id, then sequence number. Transaction ids outgrow a double, so both are text. */
export interface LogPosition {
  xact: string;
  seq: string;
}

export const logStart: LogPosition = { xact: '0', seq: '0' };

/** The place as an opaque string for clients. */
export const encodePosition = ({ xact, seq }: LogPosition): string => `${BigInt(xact).toString(36)}.${BigInt(seq).toString(36)}`;

/** The place in such a string; null when it is not one of ours. */
export function decodePosition(text: string): LogPosition | null {
  const match = /^([0-9a-z]{1,13})\.([0-9a-z]{1,13})$/.exec(text);
  if (!match) return null;
  const [xact, seq] = [fromBase36(match[1]), fromBase36(match[2])];
  return xact > greatest || seq > greatest ? null : { xact: xact.toString(), seq: seq.toString() };
}

/** The largest bigint of the database. */
const greatest = 2n ** 63n - 1n;

function fromBase36(digits: string): bigint {
  let value = 0n;
  for (const digit of digits) value = value * 36n + BigInt(parseInt(digit, 36));
  return value;
}

/** True when a comes before b in the log. */
export const isBefore = (a: LogPosition, b: LogPosition): boolean =>
  BigInt(a.xact) < BigInt(b.xact) || (a.xact === b.xact && BigInt(a.seq) < BigInt(b.seq));

/**
 * The WHERE condition for rows that no transaction still under way can come before. Sequence numbers and even transaction
 * ids become visible out of order; below the oldest running transaction nothing more will appear (docs/decisions/0003).
 */
export const visible = '(xact < pg_snapshot_xmin(pg_current_snapshot())::text::bigint + signal_epoch())';
