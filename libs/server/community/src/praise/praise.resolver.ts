import { Args, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, DomainError, toId, Viewer } from '@kith/server/kernel';
import { Comment } from '../comments/comment.entity';
import { CommentService } from '../comments/comment.service';
import { Post } from '../posts/post.entity';
import { PostService } from '../posts/post.service';
import { PraiseService, type Praised } from './praise.service';

@ObjectType({ description: 'What was praised, as it is now.' })
export class PraiseResult {
  @Field(() => Post, { nullable: true })
  post: Post | null;
  @Field(() => Comment, { nullable: true })
  comment: Comment | null;
}

@Resolver()
export class PraiseResolver {
  constructor(
    private readonly service: PraiseService,
    private readonly posts: PostService,
    private readonly comments: CommentService,
  ) {}

  @Allow('member')
  @Mutation(() => PraiseResult, {
    description: 'A post or a comment, not one’s own; twice is once. Errors: input.invalid, community.not-found, community.comment-not-found, auth.forbidden.',
  })
  async praise(
    @Viewer() actor: Actor,
    @Args('postId', { type: () => ID, nullable: true }) postId: string | null,
    @Args('commentId', { type: () => ID, nullable: true }) commentId: string | null,
  ): Promise<PraiseResult> {
    const praised = oneOf(postId, commentId);
    await this.service.give(actor, praised);
    return this.result(actor, praised);
  }

  @Allow('member')
  @Mutation(() => PraiseResult, { description: 'Takes praise back, if there is some. Errors: input.invalid, community.not-found, community.comment-not-found.' })
  async withdrawPraise(
    @Viewer() actor: Actor,
    @Args('postId', { type: () => ID, nullable: true }) postId: string | null,
    @Args('commentId', { type: () => ID, nullable: true }) commentId: string | null,
  ): Promise<PraiseResult> {
    const praised = oneOf(postId, commentId);
    await this.service.withdraw(actor, praised);
    return this.result(actor, praised);
  }

  private async result(actor: Actor, { table, id }: Praised): Promise<PraiseResult> {
    return table === 'post'
      ? { post: await this.posts.find(actor, id), comment: null }
      : { post: null, comment: await this.comments.get(actor, id) };
  }
}

function oneOf(postId: string | null | undefined, commentId: string | null | undefined): Praised {
  if (postId && !commentId) return { table: 'post', id: toId(postId, 'postId') };
  if (commentId && !postId) return { table: 'comment', id: toId(commentId, 'commentId') };
  throw new DomainError('input.invalid', { field: 'postId' });
}
