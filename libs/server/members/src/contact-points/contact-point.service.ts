import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, Not } from 'typeorm';
import {
  applyEvidence, type ContactChannel, type EvidenceKind, freshnessWord, type FreshnessState, lambdaFromHalfLife, PRIOR_HALF_LIFE_DAYS, replayEvidence, staleOn, validityAt,
} from '@kith/shared';
import { Clock, type Tx } from '@kith/server/kernel';
import { SignalLog } from '@kith/server/signals';
import { ContactPoint, type Evidence, type Freshness, freshnessStateOf } from './contact-point.entity';

/** What we believe of an address that somebody typed and nobody has proved. */
export const unprovedValidity = 0.5;

/**
 * Keeps the promise that the stored validity, the day it goes stale and its death are what the pure methods make of the evidence, and
 * that one verified address belongs to one member.
 */
@Injectable()
export class ContactPointService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly signals: SignalLog,
    private readonly clock: Clock,
  ) {}

  /** Takes the right to decide, until the end of the transaction, whose an address is. Take it before any row lock. */
  async lockAddress(tx: Tx, value: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('contact-point:' || lower($1), 0))`, [value]);
  }

  /**
   * Whose an email address is: the member's who has verified it, else an imported one's to whom the import gave it. Null for nobody. That
   * somebody merely typed an address into her own settings says nothing about its owner.
   */
  async findMember(tx: Tx, email: string): Promise<number | null> {
    const [found] = await tx.query(
      `select m.id from contact_point p join member m on m.id = p.member_id
       where p.channel = 'email' and p.value = $1 and m.erased_at is null and (p.verified_at is not null or m.claimed_at is null)
       order by p.verified_at is null, m.id limit 1`,
      [email],
    );
    return found?.id ?? null;
  }

  /** The member's point with this address, stored unverified when she has none. `at` is now when not given. */
  async add(tx: Tx, memberId: number, channel: ContactChannel, value: string, at = this.clock.now()): Promise<{ id: number; isNew: boolean }> {
    const [added] = await tx.query(
      `insert into contact_point (member_id, channel, value, validity, assessed_at, decay_per_day, created_at) values ($1, $2, $3, $4, $5, $6, $5)
       on conflict (member_id, channel, value) do nothing returning id`,
      [memberId, channel, value, unprovedValidity, at, lambdaFromHalfLife(PRIOR_HALF_LIFE_DAYS[channel])],
    );
    if (added) return { id: added.id, isNew: true };
    const [known] = await tx.query('select id from contact_point where member_id = $1 and channel = $2 and value = $3', [memberId, channel, value]);
    return { id: known.id, isNew: false };
  }

  /**
   * She has typed the code sent there: verifies the point, makes it primary when its channel has none, and adds the evidence. Nobody else may
   * hold the address verified; lock the address first.
   */
  async confirm(tx: Tx, pointId: number, at = this.clock.now()): Promise<void> {
    await tx.query(
      `update contact_point p set verified_at = coalesce(verified_at, $2), is_primary = is_primary or not exists (
         select from contact_point other where other.member_id = p.member_id and other.channel = p.channel and other.is_primary)
       where id = $1`,
      [pointId, at],
    );
    await this.addEvidence(tx, pointId, 'code-typed', at);
  }

  /**
   * Stores a piece of evidence, brings validity, stale_at and dead_at in step, and records the signal of a confirmation or a hard bounce.
   * Evidence older than the last one is put in its place in time: the result does not depend on the order of arrival.
   */
  async addEvidence(tx: Tx, contactPointId: number, kind: EvidenceKind, at: Date): Promise<void> {
    const [point] = await tx.query(
      `select member_id as "memberId", validity, assessed_at as "assessedAt", decay_per_day as "decayPerDay", verified_at as "verifiedAt", created_at as "createdAt"
       from contact_point where id = $1 for update`,
      [contactPointId],
    );
    await tx.query('insert into contact_evidence (contact_point_id, kind, occurred_at) values ($1, $2, $3)', [contactPointId, kind, at]);
    const state = at > point.assessedAt ? applyEvidence(freshnessStateOf(point), kind, at) : await this.replay(tx, contactPointId, point);
    await tx.query('update contact_point set validity = $2, assessed_at = $3, stale_at = $4, dead_at = $5 where id = $1', [
      contactPointId,
      state.validity,
      new Date(state.asOf),
      point.verifiedAt && staleOn(state),
      state.validity === 0 ? new Date(state.asOf) : null,
    ]);
    const signal = { memberId: point.memberId, subjectId: contactPointId, occurredAt: at };
    if (kind === 'code-typed') await this.signals.record(tx, { kind: 'contact-point.confirmed', ...signal });
    if (kind === 'hard-bounce') await this.signals.record(tx, { kind: 'contact-point.bounced', ...signal });
  }

  /** Makes a point the primary one of its channel. Lock the member first. */
  async setPrimary(tx: Tx, point: ContactPoint): Promise<void> {
    await tx.query('update contact_point set is_primary = false where member_id = $1 and channel = $2 and is_primary', [point.memberId, point.channel]);
    await tx.query('update contact_point set is_primary = true where id = $1', [point.id]);
  }

  /** Removes a point; a primary one leaves its place to the heir. Lock the member first. */
  async remove(tx: Tx, point: ContactPoint, heir: ContactPoint | undefined): Promise<void> {
    await tx.query('delete from contact_point where id = $1', [point.id]);
    if (point.isPrimary && heir) await this.setPrimary(tx, heir);
    await this.signals.record(tx, { kind: 'contact-point.removed', memberId: point.memberId, subjectId: point.id, occurredAt: this.clock.now() });
  }

  /** Two changes to one member's points take turns, so that both cannot leave the other's address as the last. */
  async lockMember(tx: Tx, memberId: number): Promise<void> {
    await tx.query('select from member where id = $1 for no key update', [memberId]);
  }

  /** The verified points of the same member and channel beside this one, oldest first. */
  async othersLike(tx: Tx, point: ContactPoint): Promise<ContactPoint[]> {
    return tx.getRepository(ContactPoint).find({
      where: { memberId: point.memberId, channel: point.channel, id: Not(point.id), verifiedAt: Not(IsNull()) },
      order: { verifiedAt: 'asc', id: 'asc' },
    });
  }

  /** Her points: the primary ones, then the verified ones, then the rest. */
  async of(memberId: number, tx: Tx = this.source.manager): Promise<ContactPoint[]> {
    return tx.getRepository(ContactPoint).find({ where: { memberId }, order: { isPrimary: 'desc', verifiedAt: { direction: 'asc', nulls: 'last' }, id: 'asc' } });
  }

  /** How fresh a point is now. */
  freshnessOf(point: ContactPoint): Freshness {
    const state = freshnessStateOf(point);
    const now = this.clock.now();
    return {
      word: freshnessWord(state, now, point.verifiedAt !== null),
      probability: validityAt(state, now),
      staleAt: point.staleAt && point.staleAt > now ? point.staleAt : null,
      assessedAt: point.assessedAt,
    };
  }

  /** The newest evidence of a point first. */
  async evidenceOf(point: ContactPoint, first: number): Promise<Evidence[]> {
    return this.source.query(
      `select kind, occurred_at as "occurredAt" from contact_evidence where contact_point_id = $1 order by occurred_at desc, id desc limit $2`,
      [point.id, first],
    );
  }

  private async replay(tx: Tx, contactPointId: number, { createdAt, decayPerDay }: { createdAt: Date; decayPerDay: number }): Promise<FreshnessState> {
    const evidence: { kind: EvidenceKind; at: Date }[] = await tx.query(
      'select kind, occurred_at as at from contact_evidence where contact_point_id = $1 order by occurred_at, id',
      [contactPointId],
    );
    const asOf = evidence.length && evidence[0].at < createdAt ? evidence[0].at : createdAt;
    return replayEvidence({ validity: unprovedValidity, asOf, ratePerDay: decayPerDay }, evidence);
  }
}
