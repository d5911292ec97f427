import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, Ctx, type RequestContext, toId, Viewer as Asking } from '@kith/server/kernel';
import { checked } from '../checked';
import { Roles } from '../roles/roles.service';
import { Member, Role } from './member.entity';
import { ProfileChange, profileChange, SettingsChange, settingsChange } from './member.input';
import { MemberLoader } from './member.loader';
import { canEditMember } from './member.policy';
import { MemberService } from './member.service';
import { ViewerService } from './viewer.service';
import { Viewer } from './viewer.type';
import type { RoleName } from '@kith/server/kernel';

@Resolver(() => Member)
export class MemberResolver {
  constructor(
    private readonly members: MemberService,
    private readonly loader: MemberLoader,
    private readonly viewers: ViewerService,
    private readonly roles: Roles,
  ) {}

  @Query(() => Member, { nullable: true, description: 'The public page of a member; null when nobody has this handle.' })
  @Allow('public')
  member(@Args('handle') handle: string): Promise<Member | null> {
    return this.loader.findByHandle(handle);
  }

  @Query(() => Member, { nullable: true, description: 'For the console, whose addresses survive a change of handle.' })
  @Allow('staff')
  memberById(@Args('id', { type: () => ID }) id: string, @Ctx() context: RequestContext): Promise<Member | null> {
    return this.loader.byId(context, toId(id));
  }

  @Mutation(() => Member, { description: 'Changes her public profile. Errors: members.handle-taken, input.invalid.' })
  @Allow('member')
  updateProfile(@Args('input') input: ProfileChange, @Asking() actor: Actor): Promise<Member> {
    return this.members.updateProfile(actor, checked(profileChange, input));
  }

  @Mutation(() => Viewer, { description: 'Changes her settings. Errors: input.invalid.' })
  @Allow('member')
  updateSettings(@Args('input') input: SettingsChange, @Asking() actor: Actor): Promise<Viewer> {
    return this.members.updateSettings(actor, checked(settingsChange, input)).then(() => this.viewers.of(actor));
  }

  @Mutation(() => Member, { description: 'Gives a member another role. Errors: members.not-found, members.last-admin.' })
  @Allow('admin')
  setRole(@Args('memberId', { type: () => ID }) memberId: string, @Args('role', { type: () => Role }) role: RoleName, @Asking() actor: Actor): Promise<Member> {
    return this.roles.set(actor, toId(memberId, 'memberId'), role);
  }

  @ResolveField(() => Boolean, { description: 'Whether the one who asks may change this profile.' })
  viewerCanEdit(@Parent() member: Member, @Ctx() { actor }: RequestContext): boolean {
    return canEditMember(actor, member.id);
  }
}
