import { Injectable, type OnModuleInit } from '@nestjs/common';
import { lambdaFromHalfLife, PRIOR_HALF_LIFE_DAYS, replayEvidence, staleOn } from '@kith/shared';
import type { Tx } from '@kith/server/kernel';
import { addRefs, findRefs, type IntakeContact, IntakeRegistry, intakeResult, type IntakeResult, reserveIds, sieve, sortKnown } from '@kith/server/intake';
import { type NewSignal, SignalLog } from '@kith/server/signals';
import { unprovedValidity } from '../contact-points/contact-point.service';

type Row = IntakeContact & { id: number; memberId: number };

/** Keeps the promise that an address that comes with its history is as fresh as if its evidence had arrived one by one. */
@Injectable()
export class ContactsIntake implements OnModuleInit {
  constructor(
    private readonly registry: IntakeRegistry,
    private readonly signals: SignalLog,
  ) {}

  onModuleInit(): void {
    this.registry.register('contact', (tx, originId, batch) => this.take(tx, originId, batch));
  }

  private async take(tx: Tx, originId: number, batch: IntakeContact[]): Promise<IntakeResult> {
    const { fresh, known } = await sortKnown(tx, originId, 'contact', batch);
    const members = await findRefs(tx, originId, 'member', fresh.map(({ memberExternalId }) => memberExternalId));
    const { taken, skipped } = sieve(fresh, (record) => {
      const memberId = members.get(record.memberExternalId);
      if (!memberId) return 'member-unknown';
      return record.evidence.length ? { ...record, memberId } : 'evidence-missing';
    });
    const ids = await reserveIds(tx, 'contact_point', taken.length);
    const rows = taken.map((record, place): Row => ({ ...record, id: ids[place] }));
    if (rows.length) await this.insert(tx, rows);
    await addRefs(tx, originId, 'contact', rows.map(({ externalId, id }) => ({ externalId, localId: id })));
    await this.signals.record(tx, ...rows.flatMap(signalsOf));
    return intakeResult(rows.length, known, skipped);
  }

  private async insert(tx: Tx, rows: Row[]): Promise<void> {
    const points = rows.map((row) => {
      const ratePerDay = lambdaFromHalfLife(PRIOR_HALF_LIFE_DAYS[row.channel]);
      const state = replayEvidence({ validity: unprovedValidity, asOf: row.evidence[0].at, ratePerDay }, row.evidence);
      const verifiedAt = row.evidence.find(({ kind }) => kind === 'code-typed')?.at ?? null;
      return {
        id: row.id, member_id: row.memberId, channel: row.channel, value: row.value, verified_at: verifiedAt, validity: state.validity, assessed_at: new Date(state.asOf),
        decay_per_day: ratePerDay, stale_at: verifiedAt && staleOn(state), dead_at: state.validity === 0 ? new Date(state.asOf) : null, created_at: row.evidence[0].at,
      };
    });
    await tx.query(
      `insert into contact_point (id, member_id, channel, value, is_primary, verified_at, validity, assessed_at, decay_per_day, stale_at, dead_at, created_at)
       overriding system value
       select id, member_id, channel, value, true, verified_at, validity, assessed_at, decay_per_day, stale_at, dead_at, created_at
       from jsonb_to_recordset($1::jsonb) as r (id bigint, member_id bigint, channel text, value text, verified_at timestamptz, validity float8,
         assessed_at timestamptz, decay_per_day float8, stale_at timestamptz, dead_at timestamptz, created_at timestamptz)`,
      [JSON.stringify(points)],
    );
    const evidence = rows.flatMap(({ id, evidence: pieces }) => pieces.map((piece) => ({ id, ...piece })));
    await tx.query(
      'insert into contact_evidence (contact_point_id, kind, occurred_at) select * from unnest($1::bigint[], $2::text[], $3::timestamptz[])',
      [evidence.map(({ id }) => id), evidence.map(({ kind }) => kind), evidence.map(({ at }) => at)],
    );
  }
}

function signalsOf({ id, memberId, evidence }: Row): NewSignal[] {
  return evidence.flatMap(({ kind, at }): NewSignal[] => {
    if (kind === 'code-typed') return [{ kind: 'contact-point.confirmed', memberId, subjectId: id, occurredAt: at }];
    return kind === 'hard-bounce' ? [{ kind: 'contact-point.bounced', memberId, subjectId: id, occurredAt: at }] : [];
  });
}
