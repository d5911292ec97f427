import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { inTransaction, type RequestContext, type Tx } from '@kith/server/kernel';
import { checked } from '../checked';
import { ContactPointService } from '../contact-points/contact-point.service';
import { emailAddress } from '../contact-points/email-address';
import type { LanguageName } from '../members/member.entity';
import { MemberService } from '../members/member.service';
import { Roles } from '../roles/roles.service';
import { OneTimeCodes } from './one-time-codes';
import { SignInSessions } from './sign-in-sessions';
import type { RequestedCode, SignedIn } from './sign-in.type';

/** Keeps the promise that who types the code from a mailbox acts for the member whose mailbox it is, and that a new mailbox is a new member. */
@Injectable()
export class SignInService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly codes: OneTimeCodes,
    private readonly points: ContactPointService,
    private readonly members: MemberService,
    private readonly roles: Roles,
    private readonly sessions: SignInSessions,
  ) {}

  /** The same for known and unknown addresses. Throws rate.limited and mail.not-sent. */
  async requestCode(email: string, language: LanguageName, { ip }: RequestContext): Promise<RequestedCode> {
    return this.codes.send({ email: checked(emailAddress, email, 'email'), purpose: 'sign-in' }, language, ip);
  }

  /** Throws auth.code-wrong, auth.code-expired, auth.too-many-attempts and rate.limited. */
  async signIn(email: string, code: string, context: RequestContext): Promise<SignedIn> {
    const address = checked(emailAddress, email, 'email');
    await this.codes.countGuess(context.ip);
    const result = await inTransaction(this.source, async (tx, afterCommit) => {
      await this.points.lockAddress(tx, address);
      const spent = await this.codes.spend(tx, { email: address, purpose: 'sign-in' }, code);
      if (!spent.accepted) return spent;
      const { memberId, isNew } = await this.welcome(tx, address, spent.language);
      await this.roles.recognise(tx, afterCommit, memberId, address);
      return { accepted: true, isNew, token: await this.sessions.open(tx, memberId, context) } as const;
    });
    if (!result.accepted) throw result.error;
    return this.sessions.hand(result.token, result.isNew, context);
  }

  /** Whose mailbox it is, made or claimed when need be, with the proof that it works. */
  private async welcome(tx: Tx, address: string, language: LanguageName): Promise<{ memberId: number; isNew: boolean }> {
    const known = await this.points.findMember(tx, address);
    const memberId = known ?? (await this.members.create(tx, { language, claimed: true }));
    if (known !== null) await this.members.claim(tx, known);
    const { id } = await this.points.add(tx, memberId, 'email', address);
    await this.points.confirm(tx, id);
    return { memberId, isNew: known === null };
  }
}
