import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, Viewer } from '@kith/server/kernel';
import { Draft } from './draft.entity';
import { DraftService } from './draft.service';
import { JsonScalar } from './json.scalar';

@Resolver(() => Draft)
export class DraftResolver {
  constructor(private readonly service: DraftService) {}

  @Allow('member')
  @Query(() => Draft, { nullable: true })
  draft(@Viewer() actor: Actor, @Args('key') key: string): Promise<Draft | null> {
    return this.service.find(actor, key);
  }

  @Allow('member')
  @Query(() => [Draft], { description: 'Saved last first, at most 50: who begins more loses the oldest.' })
  drafts(@Viewer() actor: Actor): Promise<Draft[]> {
    return this.service.all(actor);
  }

  @Allow('member')
  @Mutation(() => Draft, {
    description: '`version` is the one this is based on; none for a new draft. Errors: input.invalid; community.draft-conflict with the `version` there is, 0 when it is gone.',
  })
  saveDraft(
    @Viewer() actor: Actor,
    @Args('key') key: string,
    @Args('content', { type: () => JsonScalar }) content: unknown,
    @Args('version', { type: () => Int, nullable: true }) version: number | null,
  ): Promise<Draft> {
    return this.service.save(actor, key, content, version);
  }

  @Allow('member')
  @Mutation(() => Boolean, { description: 'Whether there was one.' })
  deleteDraft(@Viewer() actor: Actor, @Args('key') key: string): Promise<boolean> {
    return this.service.delete(actor, key);
  }
}
