import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, Viewer } from '@kith/server/kernel';
import { PostConnection } from '../posts/post.connection';
import { PostLists } from '../posts/post-lists';
import { Topic } from './topic.entity';
import { TopicService } from './topic.service';

@Resolver(() => Topic)
export class TopicResolver {
  constructor(
    private readonly service: TopicService,
    private readonly lists: PostLists,
  ) {}

  @Allow('public')
  @Query(() => [Topic], { description: 'Topics in use, most used first; with a prefix those whose slug or label begins so.' })
  topics(
    @Args('prefix', { type: () => String, nullable: true }) prefix: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 30 }) first: number | null,
  ): Promise<Topic[]> {
    return this.service.suggest(prefix, first);
  }

  @Allow('public')
  @Query(() => Topic, { nullable: true })
  topic(@Args('slug') slug: string): Promise<Topic | null> {
    return this.service.findBySlug(slug);
  }

  @ResolveField(() => PostConnection, { description: 'Newest first.' })
  posts(
    @Viewer() viewer: Actor | null,
    @Parent() topic: Topic,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<PostConnection> {
    return this.lists.aboutTopic(viewer, topic.id, { first, after });
  }
}
