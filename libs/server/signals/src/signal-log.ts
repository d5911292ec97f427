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
    await tx.query(
      `insert into signal (kind, member_id, partner_id, subject_id, post_id, circle_id, value, occurred_at, day)
       select kind, member_id, partner_id, subject_id, post_id, circle_id, value, coalesce(occurred_at, now()),
              coalesce(day, (coalesce(occurred_at, now()) at time zone 'UTC')::date)
       from unnest($1::text[], $2::bigint[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::float8[], $8::timestamptz[], $9::date[])
         with ordinality as s (kind, member_id, partner_id, subject_id, post_id, circle_id, value, occurred_at, day, place)
       order by place`,
      [
        signals.map((s) => s.kind),
        signals.map((s) => s.memberId),
        // Nobody has a tie to herself: an answer to one's own question is participation, not a relation.
        signals.map((s) => (s.partnerId === s.memberId ? null : (s.partnerId ?? null))),
        signals.map((s) => s.subjectId ?? null),
        signals.map((s) => s.postId ?? null),
        signals.map((s) => s.circleId ?? null),
        signals.map((s) => s.value ?? null),
        signals.map((s) => s.occurredAt ?? null),
        signals.map((s) => s.day ?? null),
      ],
    );
  }

  /** Wakes the consumers of this process. Call it after the commit; other processes notice by themselves. */
  poke(): void {
    this.runner.poke();
  }
}
