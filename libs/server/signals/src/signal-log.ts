import { Injectable } from '@nestjs/common';
import type { SignalKind } from '@kith/shared';
import type { Tx } from '@kith/server/kernel';
import { ConsumerRunner } from './consumer-runner';

/** One fact of participation, as whoever caused it states it. */
export interface NewSignal {
  kind: SignalKind;
  /** Who acted; null when unknown, as for an imported vote. */
  memberId: number | null;
  /** Towards whom. */
  partnerId?: number | null;
  /** The row it is about; the kind says in which table. */
  subjectId?: number | null;
  postId?: number | null;
  circleId?: number | null;
  /** A measure, e.g. seconds read. */
  value?: number | null;
  /** Default: now. Imports give the original instant. */
  occurredAt?: Date;
  /** The day it counts on, 'YYYY-MM-DD' in UTC. Default: that of occurredAt. A reversal gives the day of what it takes back. */
  day?: string;
}

/** Keeps the promise that an act and its signal are stored together or not at all: `record` only works inside a transaction. */
@Injectable()
export class SignalLog {
  constructor(private readonly runner: ConsumerRunner) {}

  /** Appends signals, in their order, to the transaction of the act itself. */
  async record(tx: Tx, ...signals: NewSignal[]): Promise<void> {
    if (!tx.queryRunner?.isTransactionActive) throw new Error('A signal is recorded in the transaction of its act');
    if (!signals.length) return;
    // Nobody has a tie to herself: an answer to one's own question is participation, not a relation.
    const rows = signals.map((s) => ({ ...s, partnerId: s.partnerId === s.memberId ? null : s.partnerId }));
    await tx.query(
      `insert into signal (kind, member_id, partner_id, subject_id, post_id, circle_id, value, occurred_at, day)
       select kind, "memberId", "partnerId", "subjectId", "postId", "circleId", value, coalesce("occurredAt", now()),
              coalesce(day, (coalesce("occurredAt", now()) at time zone 'UTC')::date)
       from rows from (json_to_recordset($1) as (
         kind text, "memberId" bigint, "partnerId" bigint, "subjectId" bigint, "postId" bigint, "circleId" bigint, value float8, "occurredAt" timestamptz, day date
       )) with ordinality as s (kind, "memberId", "partnerId", "subjectId", "postId", "circleId", value, "occurredAt", day, place)
       order by place`,
      [JSON.stringify(rows)],
    );
  }

  /** Wakes the consumers of this process. Call it after the commit; other processes notice by themselves. */
  poke(): void {
    this.runner.poke();
  }
}
