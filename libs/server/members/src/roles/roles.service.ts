import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, DomainError, Clock, ENVIRONMENT, type Environment, inTransaction, type RoleName, type Tx } from '@kith/server/kernel';
import { checked } from '../checked';
import { ContactPointService } from '../contact-points/contact-point.service';
import { emailAddress } from '../contact-points/email-address';
import { Member } from '../members/member.entity';
import { MemberService } from '../members/member.service';
import { Identity } from '../sessions/identity';

type AfterCommit = (action: () => void) => void;

/** Keeps the promise that a change of role counts from the next request on every node, is on record, and never leaves the club without an admin. */
@Injectable()
export class Roles {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly identity: Identity,
    private readonly members: MemberService,
    private readonly points: ContactPointService,
    private readonly clock: Clock,
  ) {}

  /** Throws members.not-found and members.last-admin. */
  async set(actor: Actor, memberId: number, role: RoleName): Promise<Member> {
    return inTransaction(this.source, async (tx, afterCommit) => {
      await this.change(tx, afterCommit, memberId, role, { actorId: actor.memberId });
      return tx.findOneByOrFail(Member, { id: memberId });
    });
  }

  /** For the CLI: gives the role to whom the address belongs, and makes the member when there is none; she claims it by signing in. */
  async grant(email: string, role: RoleName): Promise<Member> {
    const address = checked(emailAddress, email, 'email');
    return inTransaction(this.source, async (tx, afterCommit) => {
      await this.points.lockAddress(tx, address);
      let memberId = await this.points.findMember(tx, address);
      if (memberId === null) {
        memberId = await this.members.create(tx, { language: 'en', claimed: false });
        await this.points.add(tx, memberId, 'email', address);
      }
      await this.change(tx, afterCommit, memberId, role, { by: 'cli' });
      return tx.findOneByOrFail(Member, { id: memberId });
    });
  }

  /** Makes a member admin who has just proved the address of KITH_ADMIN_EMAIL. */
  async recognise(tx: Tx, afterCommit: AfterCommit, memberId: number, email: string): Promise<void> {
    if (email === this.environment.KITH_ADMIN_EMAIL?.toLowerCase()) await this.change(tx, afterCommit, memberId, 'admin', { by: 'KITH_ADMIN_EMAIL' });
  }

  private async change(tx: Tx, afterCommit: AfterCommit, memberId: number, role: RoleName, by: { actorId?: number; by?: string }): Promise<void> {
    // Locked in one order, so that of two admins who demote each other the second finds herself the last.
    const admins: { id: number }[] = await tx.query(`select id from member where role = 'admin' and erased_at is null order by id for no key update`);
    const [member] = await tx.query('select role from member where id = $1 and erased_at is null for no key update', [memberId]);
    if (!member) throw new DomainError('members.not-found');
    if (member.role === role) return;
    if (member.role === 'admin' && admins.every(({ id }) => id === memberId)) throw new DomainError('members.last-admin');
    await tx.query('update member set role = $2 where id = $1', [memberId, role]);
    const { actorId = null, ...how } = by;
    await tx.query(`insert into audit_entry (actor_id, action, subject_id, detail, occurred_at) values ($1, 'role.set', $2, $3, $4)`, [
      actorId,
      memberId,
      JSON.stringify({ from: member.role, to: role, ...how }),
      this.clock.now(),
    ]);
    const proofs = await this.identity.announceMember(tx, memberId);
    afterCommit(() => this.identity.forget(proofs));
  }
}
