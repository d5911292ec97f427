import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, Cost, Viewer } from '@kith/server/kernel';
import { StaffMembersService } from './staff-members.service';
import { BandCount, MemberFilter, MemberSort, type MemberSortName, StaffMemberConnection } from './staff-members.type';

@Resolver(() => StaffMemberConnection)
export class StaffMembersResolver {
  constructor(private readonly list: StaffMembersService) {}

  @Query(() => StaffMemberConnection, { description: 'Members with their scores, for staff. Errors: input.invalid.' })
  @Allow('staff')
  @Cost(2_000)
  staffMembers(
    @Args('filter', { type: () => MemberFilter, nullable: true }) filter: MemberFilter | null,
    @Args('sort', { type: () => MemberSort, nullable: true, defaultValue: MemberSort.LOYALTY }) sort: MemberSortName | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Viewer() reader: Actor,
  ): Promise<StaffMemberConnection> {
    return this.list.page(filter ?? {}, sort ?? MemberSort.LOYALTY, first ?? 50, after, reader);
  }

  @Cost(2_000)
  @ResolveField(() => Int, { description: 'Members who meet the filter.' })
  totalCount(@Parent() { filter }: StaffMemberConnection, @Viewer() reader: Actor): Promise<number> {
    return this.list.count(filter, reader);
  }

  @Cost(2_000)
  @ResolveField(() => [BandCount], { description: 'Members of each band who meet the filter apart from its bands.' })
  bandCounts(@Parent() { filter }: StaffMemberConnection, @Viewer() reader: Actor): Promise<BandCount[]> {
    return this.list.countByBand(filter, reader);
  }
}
