import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, Ctx, type RequestContext, Viewer } from '@kith/server/kernel';
import { Member } from '@kith/server/members';
import { Circle } from '../circles/circle.entity';
import { CircleLoader } from '../circles/circle.loader';
import { Comment } from '../comments/comment.entity';
import { CommentService } from '../comments/comment.service';
import { PostConnection } from '../posts/post.connection';
import { PostLists } from '../posts/post-lists';
import { ContributionsLoader } from './contributions.loader';
import { ContributionCounts, MemberBadge } from './contributions.type';

const nothing: ContributionCounts = { posts: 0, comments: 0, answers: 0, accepted: 0, praiseReceived: 0 };

/** What the community adds to a member. */
@Resolver(() => Member)
export class ContributionsResolver {
  constructor(
    private readonly lists: PostLists,
    private readonly comments: CommentService,
    private readonly circleLoader: CircleLoader,
    private readonly loader: ContributionsLoader,
  ) {}

  @ResolveField(() => [Circle], { description: 'First joined first.' })
  circles(@Ctx() context: RequestContext, @Parent() member: Member): Promise<Circle[]> {
    return this.circleLoader.ofMember(context, member.id);
  }

  @ResolveField(() => [MemberBadge], { description: 'Gold first, newest first.' })
  async badges(@Ctx() context: RequestContext, @Parent() member: Member): Promise<MemberBadge[]> {
    return (await context.loaders.of(this.loader.badges).load(member.id)) ?? [];
  }

  @ResolveField(() => PostConnection, { description: 'Newest first.' })
  posts(
    @Viewer() viewer: Actor | null,
    @Parent() member: Member,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<PostConnection> {
    return this.lists.byAuthor(viewer, member.id, { first, after });
  }

  @ResolveField(() => [Comment], { description: 'Accepted answers first, then by praise; at most 50.' })
  bestAnswers(
    @Viewer() viewer: Actor | null,
    @Parent() member: Member,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 5 }) first: number | null,
  ): Promise<Comment[]> {
    return this.comments.best(viewer, member.id, first);
  }

  @ResolveField(() => ContributionCounts)
  async contributionCounts(@Ctx() context: RequestContext, @Parent() member: Member): Promise<ContributionCounts> {
    return (await context.loaders.of(this.loader.counts).load(member.id)) ?? nothing;
  }
}
