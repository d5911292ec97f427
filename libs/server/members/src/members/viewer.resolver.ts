import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, Viewer as Asking } from '@kith/server/kernel';
import { AccessTokens } from '../sessions/access-token.service';
import { SessionService } from '../sessions/session.service';
import { AccessToken, Session } from '../sessions/session.type';
import { Viewer } from './viewer.type';
import { ViewerService } from './viewer.service';

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly viewers: ViewerService,
    private readonly sessionService: SessionService,
    private readonly tokens: AccessTokens,
  ) {}

  @Query(() => Viewer, { nullable: true, description: 'Who asks; null when signed out.' })
  @Allow('public')
  viewer(@Asking() actor: Actor | null): Promise<Viewer> | null {
    return actor && this.viewers.of(actor);
  }

  @ResolveField(() => [Session], { description: 'Browsers she is signed in with, last used first.' })
  sessions(@Parent() { actor }: Viewer): Promise<Session[]> {
    return this.sessionService.of(actor);
  }

  @ResolveField(() => [AccessToken], { description: 'Keys of her scripts, newest first; expired ones last, at most 100.' })
  accessTokens(@Parent() { actor }: Viewer): Promise<AccessToken[]> {
    return this.tokens.of(actor.memberId);
  }
}
