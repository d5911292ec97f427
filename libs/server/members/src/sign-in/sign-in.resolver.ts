import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, Ctx, type RequestContext, Viewer as Asking } from '@kith/server/kernel';
import { Language, type LanguageName } from '../members/member.entity';
import type { DemoRoleName } from './demo-accounts';
import { DemoSignInService } from './demo-sign-in.service';
import { SignInService } from './sign-in.service';
import { SignInSessions } from './sign-in-sessions';
import { DemoRole, RequestedCode, SignedIn } from './sign-in.type';

@Resolver(() => SignedIn)
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly demo: DemoSignInService,
    private readonly sessions: SignInSessions,
  ) {}

  @Mutation(() => RequestedCode, {
    description: 'Sends a six-digit code to an address; never tells whether somebody has it. Errors: input.invalid, rate.limited (seconds), mail.not-sent.',
  })
  @Allow('public')
  requestSignInCode(
    @Args('email') email: string,
    @Args('language', { type: () => Language, nullable: true, description: 'Of the letter, and of the product for a new member; English when not given.' }) language: LanguageName | null,
    @Ctx() context: RequestContext,
  ): Promise<RequestedCode> {
    return this.signIns.requestCode(email, language ?? 'en', context);
  }

  @Mutation(() => SignedIn, {
    description: 'Signs in, or up, with the code from the letter. Errors: auth.code-wrong (attemptsLeft), auth.code-expired, auth.too-many-attempts, rate.limited.',
  })
  @Allow('public')
  signIn(@Args('email') email: string, @Args('code') code: string, @Ctx() context: RequestContext): Promise<SignedIn> {
    return this.signIns.signIn(email, code, context);
  }

  @Mutation(() => SignedIn, { description: 'Signs in as somebody of the demo. Errors: auth.not-in-demo, members.not-found.' })
  @Allow('public')
  signInAsDemo(@Args('role', { type: () => DemoRole }) role: DemoRoleName, @Ctx() context: RequestContext): Promise<SignedIn> {
    return this.demo.signIn(role, context);
  }

  @Mutation(() => Boolean, { description: 'Ends the session that asks.' })
  @Allow('member')
  signOut(@Asking() actor: Actor, @Ctx() context: RequestContext): Promise<boolean> {
    return this.sessions.end(actor, context);
  }
}
