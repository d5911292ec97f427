import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, Ctx, type RequestContext, toId, Viewer } from '@kith/server/kernel';
import { CircleLoader } from '../circles/circle.loader';
import { CommentConnection } from '../comments/comment.connection';
import { ThreadService } from '../comments/thread.service';
import { ReadingLoader } from '../reading/reading.loader';
import { Attribution, Post } from './post.entity';
import { NewPost, PostChange } from './post.input';
import { PostLoader } from './post.loader';
import { canAccept, canCommentOn, canDeletePost, canEditPost } from './post.policy';
import { PostService } from './post.service';

@Resolver(() => Post)
export class PostResolver {
  constructor(
    private readonly posts: PostService,
    private readonly loader: PostLoader,
    private readonly threads: ThreadService,
    private readonly circles: CircleLoader,
    private readonly reading: ReadingLoader,
  ) {}

  @Allow('public')
  @Query(() => Post, { nullable: true, description: 'Null when it does not exist, or is deleted and the viewer is neither its author nor a manager.' })
  post(@Viewer() viewer: Actor | null, @Args('id', { type: () => ID }) id: string): Promise<Post | null> {
    return this.posts.find(viewer, toId(id));
  }

  @Allow('member')
  @Mutation(() => Post, { description: 'Errors: input.invalid, community.circle-not-found.' })
  createPost(@Viewer() actor: Actor, @Args('input') input: NewPost): Promise<Post> {
    return this.posts.create(actor, input);
  }

  @Allow('member')
  @Mutation(() => Post, { description: 'By its author. Errors: input.invalid, community.not-found, community.circle-not-found, auth.forbidden.' })
  updatePost(@Viewer() actor: Actor, @Args('id', { type: () => ID }) id: string, @Args('input') input: PostChange): Promise<Post> {
    return this.posts.update(actor, toId(id), input);
  }

  @Allow('member')
  @Mutation(() => Post, { description: 'By its author, a host of its circle or a manager. Errors: community.not-found, auth.forbidden.' })
  deletePost(@Viewer() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Post> {
    return this.posts.delete(actor, toId(id));
  }

  @Allow('member')
  @Mutation(() => Post, { description: 'Takes a deletion back: by who deleted it or a manager. Errors: community.not-found, auth.forbidden.' })
  restorePost(@Viewer() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Post> {
    return this.posts.restore(actor, toId(id));
  }

  @ResolveField(() => String, { description: 'Rendered and sanitised.' })
  html(@Ctx() context: RequestContext, @Parent() post: Post): Promise<string> | string {
    return this.loader.html(context, post);
  }

  @ResolveField(() => String, { nullable: true, description: 'As written; only for who may edit it.' })
  markdown(@Ctx() context: RequestContext, @Parent() post: Post): Promise<string | null> | null {
    return canEditPost(context.actor, post) ? this.loader.markdown(context, post) : null;
  }

  @ResolveField(() => Attribution, { nullable: true, description: 'Only on imported posts.' })
  attribution(@Ctx() context: RequestContext, @Parent() post: Post): Promise<Attribution | null> | null {
    return this.loader.attribution(context, post);
  }

  @ResolveField(() => [Post], { description: 'Posts linked with this one, either way round; at most 20.' })
  async related(@Ctx() context: RequestContext, @Parent() post: Post): Promise<Post[]> {
    const ids = await this.loader.relatedIds(context, post);
    const posts = await Promise.all(ids.map((id) => this.loader.byId(context, id)));
    return posts.filter((related) => related !== null);
  }

  @ResolveField(() => CommentConnection, { description: 'A page of branches of the thread, each branch whole; `first` counts branches, 1–100.' })
  comments(
    @Viewer() viewer: Actor | null,
    @Parent() post: Post,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<CommentConnection> {
    return this.threads.page(viewer, post, { first, after });
  }

  @ResolveField(() => ID, { nullable: true, description: 'How far the viewer has read; null when never.' })
  lastReadCommentId(@Ctx() context: RequestContext, @Parent() post: Post): Promise<number | null> | null {
    return this.reading.lastComment(context, post.id);
  }

  @ResolveField(() => Boolean)
  viewerCanEdit(@Viewer() viewer: Actor | null, @Parent() post: Post): boolean {
    return canEditPost(viewer, post);
  }

  @ResolveField(() => Boolean)
  async viewerCanDelete(@Ctx() context: RequestContext, @Parent() post: Post): Promise<boolean> {
    return canDeletePost(context.actor, post, await this.circles.hosted(context));
  }

  @ResolveField(() => Boolean)
  viewerCanAccept(@Viewer() viewer: Actor | null, @Parent() post: Post): boolean {
    return canAccept(viewer, post);
  }

  @ResolveField(() => Boolean)
  viewerCanComment(@Viewer() viewer: Actor | null, @Parent() post: Post): boolean {
    return canCommentOn(viewer, post);
  }
}
