import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, Ctx, DomainError, type RequestContext, toId, Viewer } from '@kith/server/kernel';
import { CircleLoader } from '../circles/circle.loader';
import { Attribution, Post } from '../posts/post.entity';
import { PostLoader } from '../posts/post.loader';
import { PostService } from '../posts/post.service';
import { AnswerService } from './answer.service';
import { Comment } from './comment.entity';
import { NewComment } from './comment.input';
import { CommentLoader } from './comment.loader';
import { canDeleteComment, canEditComment } from './comment.policy';
import { CommentService } from './comment.service';

@Resolver(() => Comment)
export class CommentResolver {
  constructor(
    private readonly comments: CommentService,
    private readonly answers: AnswerService,
    private readonly posts: PostService,
    private readonly loader: CommentLoader,
    private readonly postLoader: PostLoader,
    private readonly circles: CircleLoader,
  ) {}

  @Allow('member')
  @Mutation(() => Comment, { description: 'Errors: input.invalid, community.not-found, community.comment-not-found, community.not-a-question, auth.forbidden.' })
  createComment(@Viewer() actor: Actor, @Args('input') input: NewComment): Promise<Comment> {
    return this.comments.create(actor, input);
  }

  @Allow('member')
  @Mutation(() => Comment, { description: 'By its author. Errors: input.invalid, community.comment-not-found, auth.forbidden.' })
  updateComment(@Viewer() actor: Actor, @Args('id', { type: () => ID }) id: string, @Args('markdown') markdown: string): Promise<Comment> {
    return this.comments.update(actor, toId(id), markdown);
  }

  @Allow('member')
  @Mutation(() => Comment, { description: 'By its author, a host of the circle or a manager. Errors: community.comment-not-found, auth.forbidden.' })
  deleteComment(@Viewer() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Comment> {
    return this.comments.delete(actor, toId(id));
  }

  @Allow('member')
  @Mutation(() => Comment, { description: 'Takes a deletion back: by who deleted it or a manager. Errors: community.comment-not-found, auth.forbidden.' })
  restoreComment(@Viewer() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Comment> {
    return this.comments.restore(actor, toId(id));
  }

  @Allow('member')
  @Mutation(() => Post, {
    description: 'By the author of the question or a manager, in place of any other. Errors: community.comment-not-found, community.not-a-question, auth.forbidden.',
  })
  async acceptAnswer(@Viewer() actor: Actor, @Args('commentId', { type: () => ID }) commentId: string): Promise<Post> {
    return this.posts.get(actor, await this.answers.accept(actor, toId(commentId, 'commentId')));
  }

  @Allow('member')
  @Mutation(() => Post, { description: 'By the author of the question or a manager. Errors: community.not-found, community.not-a-question, auth.forbidden.' })
  async unacceptAnswer(@Viewer() actor: Actor, @Args('postId', { type: () => ID }) postId: string): Promise<Post> {
    const id = toId(postId, 'postId');
    await this.answers.unaccept(actor, id);
    return this.posts.get(actor, id);
  }

  @ResolveField(() => Post)
  async post(@Ctx() context: RequestContext, @Parent() comment: Comment): Promise<Post> {
    const post = await this.postLoader.byId(context, comment.postId);
    if (!post) throw new DomainError('community.not-found');
    return post;
  }

  @ResolveField(() => String, { nullable: true, description: 'As written; only for who may edit it.' })
  markdown(@Ctx() context: RequestContext, @Parent() comment: Comment): Promise<string | null> | string | null {
    return canEditComment(context.actor, comment) ? this.loader.markdown(context, comment) : null;
  }

  @ResolveField(() => Attribution, { nullable: true, description: 'Only on imported comments.' })
  attribution(@Ctx() context: RequestContext, @Parent() comment: Comment): Promise<Attribution | null> | null {
    return this.loader.attribution(context, comment);
  }

  @ResolveField(() => Boolean)
  viewerCanEdit(@Viewer() viewer: Actor | null, @Parent() comment: Comment): boolean {
    return canEditComment(viewer, comment);
  }

  @ResolveField(() => Boolean)
  async viewerCanDelete(@Ctx() context: RequestContext, @Parent() comment: Comment): Promise<boolean> {
    // What she hosts is looked up only where it decides.
    return canDeleteComment(context.actor, comment) || canDeleteComment(context.actor, comment, await this.circles.hosted(context));
  }
}
