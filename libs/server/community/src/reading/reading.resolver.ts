import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, toId, Viewer } from '@kith/server/kernel';
import { ReadingService } from './reading.service';

@Resolver()
export class ReadingResolver {
  constructor(private readonly reading: ReadingService) {}

  @Allow('member')
  @Mutation(() => Boolean, {
    description: 'Adds seconds during which the page was visible, 0–3,600. True for the first reading of the day. Errors: input.invalid, community.not-found.',
  })
  recordRead(
    @Viewer() actor: Actor,
    @Args('postId', { type: () => ID }) postId: string,
    @Args('seconds', { type: () => Int }) seconds: number,
    @Args('lastCommentId', { type: () => ID, nullable: true }) lastCommentId: string | null,
  ): Promise<boolean> {
    return this.reading.record(actor, toId(postId, 'postId'), seconds, lastCommentId ? toId(lastCommentId, 'lastCommentId') : null);
  }
}
