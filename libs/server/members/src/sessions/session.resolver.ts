import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { type Actor, Allow, toId, Viewer as Asking } from '@kith/server/kernel';
import { checked } from '../checked';
import { AccessTokens } from './access-token.service';
import { NewAccessToken, Session } from './session.type';
import { SessionService } from './session.service';

const newToken = z.object({ name: z.string().trim().min(1).max(80), expiresInDays: z.number().int().min(1).max(3650).nullish() });

@Resolver(() => Session)
export class SessionResolver {
  constructor(
    private readonly sessions: SessionService,
    private readonly tokens: AccessTokens,
  ) {}

  @Mutation(() => Boolean, { description: 'Ends one of her sessions at once; false when she has none with this id.' })
  @Allow('member')
  revokeSession(@Args('id', { type: () => ID }) id: string, @Asking() actor: Actor): Promise<boolean> {
    return this.sessions.revoke(actor.memberId, toId(id));
  }

  @Mutation(() => NewAccessToken, { description: 'Makes a key for scripts that may do whatever she may; at most 20 good ones. Errors: input.invalid, members.too-many-tokens.' })
  @Allow('member')
  createAccessToken(
    @Args('name', { description: 'What it is for, 1–80 characters.' }) name: string,
    @Args('expiresInDays', { type: () => Int, nullable: true, description: '1 to 3650; null: good until revoked.' }) expiresInDays: number | null,
    @Asking() actor: Actor,
  ): Promise<NewAccessToken> {
    return this.tokens.issue(actor.memberId, checked(newToken, { name, expiresInDays }));
  }

  @Mutation(() => Boolean, { description: 'Revokes one of her keys at once; false when she has none with this id.' })
  @Allow('member')
  revokeAccessToken(@Args('id', { type: () => ID }) id: string, @Asking() actor: Actor): Promise<boolean> {
    return this.tokens.revoke(actor.memberId, toId(id));
  }
}
