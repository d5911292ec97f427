import type { Tx } from '@kith/server/kernel';
import type { LogPosition } from './log-position';

/** The part of the log that a consumer is given: everything after `after`, up to and including `through`. */
export interface Slice {
  after: LogPosition;
  through: LogPosition;
  /** How many signals are in it. */
  size: number;
}

/**
 * Listens to the log. `consume` gets slices in order and writes sets, in the transaction in which its bookmark moves: a
 * slice is applied exactly once or not at all. Select the slice's rows with `sliceOf`.
 */
export interface Consumer {
  readonly name: string;
  /** `derived`: a pure function of the log, can be rebuilt. `effect`: does something once, starts at the head, is never rewound. */
  readonly kind: 'derived' | 'effect';
  consume(tx: Tx, slice: Slice): Promise<void>;
  /** Derived only: empties what it wrote, for a rebuild from the beginning. */
  reset?(tx: Tx): Promise<void>;
  /** Called when a catch-up or a rebuild has brought it to the present: the moment to publish what is made from its state as a whole. */
  settled?(): Promise<void>;
}

/**
 * The WHERE condition that selects a slice. It takes four parameters from `$1` on: after.xact, after.seq, through.xact,
 * through.seq (see `sliceParameters`). Scalars, not a join, so that the order index is entered at the bookmark.
 */
export const sliceOf = (alias = 'signal'): string =>
  `(${alias}.xact, ${alias}.seq) > ($1::bigint, $2::bigint) and (${alias}.xact, ${alias}.seq) <= ($3::bigint, $4::bigint)`;

export const sliceParameters = ({ after, through }: Slice): string[] => [after.xact, after.seq, through.xact, through.seq];
