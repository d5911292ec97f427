import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError, type RequestContext, type Tx } from '@kith/server/kernel';
import { SignalLog } from '@kith/server/signals';
import { ViewerService } from '../members/viewer.service';
import { Identity } from '../sessions/identity';
import { SessionService } from '../sessions/session.service';
import type { SignedIn } from './sign-in.type';

/** The browser's side of signing in and out. Keeps the promise that a browser has one session at a time. */
@Injectable()
export class SignInSessions {
  constructor(
    private readonly sessions: SessionService,
    private readonly identity: Identity,
    private readonly viewers: ViewerService,
    private readonly signals: SignalLog,
    private readonly clock: Clock,
  ) {}

  /** Opens a session in the transaction that proved who she is. Returns its token. */
  async open(tx: Tx, memberId: number, context: RequestContext): Promise<string> {
    const { token } = await this.sessions.open(tx, memberId, context);
    await this.signals.record(tx, { kind: 'session.started', memberId, subjectId: memberId, occurredAt: this.clock.now() });
    return token;
  }

  /** After the commit: hands the session to the browser, and answers as the member who is now signed in. */
  async hand(token: string, isNew: boolean, context: RequestContext): Promise<SignedIn> {
    this.signals.poke();
    // The browser's former session can be reached by nobody any more.
    if (context.actor?.proof.kind === 'session') await this.sessions.revoke(context.actor.memberId, context.actor.proof.id);
    const actor = await this.sessions.actorOf(token);
    if (!actor) throw new DomainError('members.not-found');
    context.actor = actor;
    this.identity.setCookie(context.reply, token);
    return { viewer: await this.viewers.of(actor), isNew };
  }

  /** Ends the session that asks; a token that asks stays as it is. */
  async end(actor: Actor, context: RequestContext): Promise<boolean> {
    this.identity.setCookie(context.reply, null);
    return actor.proof.kind === 'session' && this.sessions.revoke(actor.memberId, actor.proof.id);
  }
}
