import { Args, Int, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, Cost, Viewer } from '@kith/server/kernel';
import { PostConnection } from '../posts/post.connection';
import { FeedService } from './feed.service';

const FeedSort = { FOR_YOU: 'FOR_YOU', NEWEST: 'NEWEST' } as const;
registerEnumType(FeedSort, { name: 'FeedSort', description: 'What fits the viewer best first (signed out: what is hot), or newest first.' });

@Resolver()
export class FeedResolver {
  constructor(private readonly feed: FeedService) {}

  @Allow('public')
  @Cost(500)
  @Query(() => PostConnection, { description: 'The home feed; pages of at most 50.' })
  home(
    @Viewer() viewer: Actor | null,
    @Args('sort', { type: () => FeedSort }) sort: keyof typeof FeedSort,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<PostConnection> {
    return sort === 'NEWEST' ? this.feed.newest(viewer, { first, after }) : this.feed.forYou(viewer, { first, after });
  }
}
