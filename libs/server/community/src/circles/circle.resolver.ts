import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, Ctx, type RequestContext, toId, Viewer } from '@kith/server/kernel';
import { Member } from '@kith/server/members';
import { PostConnection } from '../posts/post.connection';
import { PostLists } from '../posts/post-lists';
import { Topic } from '../topics/topic.entity';
import { CircleConnection, MemberConnection } from './circle.connection';
import { Circle } from './circle.entity';
import { CircleInput } from './circle.input';
import { CircleLoader } from './circle.loader';
import { canEditCircle } from './circle.policy';
import { CircleService } from './circle.service';

@Resolver(() => Circle)
export class CircleResolver {
  constructor(
    private readonly service: CircleService,
    private readonly loader: CircleLoader,
    private readonly lists: PostLists,
  ) {}

  @Allow('public')
  @Query(() => CircleConnection, { description: 'Largest first.' })
  circles(
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<CircleConnection> {
    return this.service.largest({ first, after });
  }

  @Allow('public')
  @Query(() => Circle, { nullable: true })
  circle(@Args('slug') slug: string): Promise<Circle | null> {
    return this.service.findBySlug(slug);
  }

  @Allow('member')
  @Mutation(() => Circle, { description: 'Errors: community.circle-not-found.' })
  joinCircle(@Viewer() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Circle> {
    return this.service.join(actor, toId(id));
  }

  @Allow('member')
  @Mutation(() => Circle, { description: 'Errors: community.circle-not-found.' })
  leaveCircle(@Viewer() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Circle> {
    return this.service.leave(actor, toId(id));
  }

  @Allow('manager')
  @Mutation(() => Circle, { description: 'Errors: input.invalid, community.slug-taken.' })
  createCircle(@Viewer() actor: Actor, @Args('input') input: CircleInput): Promise<Circle> {
    return this.service.create(actor, input);
  }

  @Allow('member')
  @Mutation(() => Circle, { description: 'By one of its hosts or a manager. Errors: input.invalid, community.circle-not-found, community.slug-taken, auth.forbidden.' })
  updateCircle(@Viewer() actor: Actor, @Args('id', { type: () => ID }) id: string, @Args('input') input: CircleInput): Promise<Circle> {
    return this.service.update(actor, toId(id), input);
  }

  @ResolveField(() => [Member], { description: 'First host first, at most 50.' })
  hosts(@Parent() circle: Circle): Promise<Member[]> {
    return this.service.hosts(circle.id);
  }

  @ResolveField(() => MemberConnection, { description: 'Who joined last first.' })
  members(
    @Parent() circle: Circle,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 24 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<MemberConnection> {
    return this.service.members(circle, { first, after });
  }

  @ResolveField(() => PostConnection, { description: 'Newest first.' })
  posts(
    @Viewer() viewer: Actor | null,
    @Parent() circle: Circle,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<PostConnection> {
    return this.lists.inCircle(viewer, circle.id, { first, after });
  }

  @ResolveField(() => [Topic], { description: 'Most written about in its latest 500 posts.' })
  topics(@Parent() circle: Circle, @Args('first', { type: () => Int, nullable: true, defaultValue: 12 }) first: number | null): Promise<Topic[]> {
    return this.service.topics(circle.id, first);
  }

  @ResolveField(() => Boolean)
  viewerIsMember(@Ctx() context: RequestContext, @Parent() circle: Circle): Promise<boolean> {
    return this.loader.viewerIsMember(context, circle.id);
  }

  @ResolveField(() => Boolean)
  async viewerCanEdit(@Ctx() context: RequestContext, @Parent() circle: Circle): Promise<boolean> {
    return canEditCircle(context.actor, circle, await this.loader.hosted(context));
  }
}
