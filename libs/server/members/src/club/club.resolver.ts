import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@kith/server/kernel';
import { ClubService } from './club.service';
import { Club } from './club.type';

@Resolver(() => Club)
export class ClubResolver {
  constructor(private readonly clubs: ClubService) {}

  @Query(() => Club, { description: 'The community as a whole.' })
  @Allow('public')
  club(): Promise<Club> {
    return this.clubs.get();
  }
}
