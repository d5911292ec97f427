import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DomainError, ENVIRONMENT, type Environment, inTransaction, type RequestContext } from '@kith/server/kernel';
import { MemberLoader } from '../members/member.loader';
import { DemoAccounts, type DemoRoleName } from './demo-accounts';
import { SignInSessions } from './sign-in-sessions';
import type { SignedIn } from './sign-in.type';

/** Lets anybody play a part, and keeps the promise that this is possible in the demo only. */
@Injectable()
export class DemoSignInService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly accounts: DemoAccounts,
    private readonly loader: MemberLoader,
    private readonly sessions: SignInSessions,
  ) {}

  /** Throws auth.not-in-demo outside the demo, and members.not-found when the demo names nobody for this part. */
  async signIn(role: DemoRoleName, context: RequestContext): Promise<SignedIn> {
    if (!this.environment.demo || !(await this.accounts.isOpen())) throw new DomainError('auth.not-in-demo');
    const handle = this.accounts.handleOf(role);
    const member = handle && (await this.loader.findByHandle(handle));
    if (!member) throw new DomainError('members.not-found');
    const token = await inTransaction(this.source, (tx) => this.sessions.open(tx, member.id, context));
    return this.sessions.hand(token, false, context);
  }
}
