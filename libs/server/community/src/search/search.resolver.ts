import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, Cost, Viewer } from '@kith/server/kernel';
import { Member } from '@kith/server/members';
import { SearchService } from './search.service';
import { SearchResults } from './search.type';

@Resolver()
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Allow('public')
  @Cost(5_000)
  @Query(() => SearchResults, { description: 'English and Chinese alike, from one character on. Errors: input.too-complex after two seconds.' })
  search(
    @Viewer() viewer: Actor | null,
    @Args('query') query: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<SearchResults> {
    return this.service.search(viewer, query, { first, after });
  }

  @Allow('member')
  @Cost(500)
  @Query(() => [Member], { description: 'Members whose name or handle begins so, for completing a mention; at most 10.' })
  mentionable(@Args('prefix') prefix: string): Promise<Member[]> {
    return this.service.mentionable(prefix);
  }
}
