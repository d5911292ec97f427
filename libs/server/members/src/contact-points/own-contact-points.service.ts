import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, Clock, DomainError, inTransaction, type RequestContext } from '@kith/server/kernel';
import { SignalLog } from '@kith/server/signals';
import { checked } from '../checked';
import { Roles } from '../roles/roles.service';
import { OneTimeCodes } from '../sign-in/one-time-codes';
import type { RequestedCode } from '../sign-in/sign-in.type';
import { AddressTakeover } from './address-takeover';
import { ContactPoint } from './contact-point.entity';
import { ContactPointService } from './contact-point.service';
import { emailAddress } from './email-address';

/** What a member does with her own addresses. Keeps the promise that she always has a verified email address to get in by. */
@Injectable()
export class OwnContactPoints {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly points: ContactPointService,
    private readonly takeover: AddressTakeover,
    private readonly codes: OneTimeCodes,
    private readonly roles: Roles,
    private readonly signals: SignalLog,
    private readonly clock: Clock,
  ) {}

  /** Adds an address unverified, or renews one. The same whether others have it. Throws rate.limited and mail.not-sent. */
  async requestCode(actor: Actor, email: string, { ip }: RequestContext): Promise<RequestedCode> {
    const address = checked(emailAddress, email, 'email');
    await this.codes.countRequest(actor.memberId);
    const [{ language }] = await this.source.query('select language from member where id = $1', [actor.memberId]);
    const sent = await this.codes.send({ email: address, purpose: 'confirm', memberId: actor.memberId }, language, ip);
    await inTransaction(this.source, async (tx) => {
      const { id, isNew } = await this.points.add(tx, actor.memberId, 'email', address);
      if (isNew) await this.signals.record(tx, { kind: 'contact-point.added', memberId: actor.memberId, subjectId: id, occurredAt: this.clock.now() });
    });
    this.signals.poke();
    return sent;
  }

  /**
   * Verifies an address with the code sent there. One that another member had verified moves here, for who reads the mail now is here. Throws
   * members.address-taken when it is the only way into that other account, and the errors of a code.
   */
  async confirm(actor: Actor, email: string, code: string, { ip }: RequestContext): Promise<ContactPoint> {
    const address = checked(emailAddress, email, 'email');
    await this.codes.countGuess(ip);
    const result = await inTransaction(this.source, async (tx, afterCommit) => {
      await this.points.lockAddress(tx, address);
      const spent = await this.codes.spend(tx, { email: address, purpose: 'confirm', memberId: actor.memberId }, code);
      if (!spent.accepted) return spent;
      const loser = await this.takeover.free(tx, address, actor.memberId);
      if (loser === 'refused') return { accepted: false, error: new DomainError('members.address-taken') } as const;
      if (loser) afterCommit(() => this.takeover.tell(loser, address));
      const { id } = await this.points.add(tx, actor.memberId, 'email', address);
      await this.points.confirm(tx, id);
      await this.roles.recognise(tx, afterCommit, actor.memberId, address);
      return { accepted: true, point: await tx.findOneByOrFail(ContactPoint, { id }) } as const;
    });
    if (!result.accepted) throw result.error;
    this.signals.poke();
    return result.point;
  }

  /** Throws members.not-found for a point that is not hers or not verified. */
  async makePrimary(actor: Actor, pointId: number): Promise<ContactPoint[]> {
    return inTransaction(this.source, async (tx) => {
      await this.points.lockMember(tx, actor.memberId);
      const point = await tx.findOneBy(ContactPoint, { id: pointId, memberId: actor.memberId });
      if (!point?.verifiedAt) throw new DomainError('members.not-found');
      await this.points.setPrimary(tx, point);
      return this.points.of(actor.memberId, tx);
    });
  }

  /** False when it is not hers. Throws members.last-address for her last verified email address. */
  async remove(actor: Actor, pointId: number): Promise<boolean> {
    const removed = await inTransaction(this.source, async (tx) => {
      await this.points.lockMember(tx, actor.memberId);
      const point = await tx.findOneBy(ContactPoint, { id: pointId, memberId: actor.memberId });
      if (!point) return false;
      const [heir] = await this.points.othersLike(tx, point);
      if (point.channel === 'email' && point.verifiedAt && !heir) throw new DomainError('members.last-address');
      await this.points.remove(tx, point, heir);
      return true;
    });
    if (removed) this.signals.poke();
    return removed;
  }
}
