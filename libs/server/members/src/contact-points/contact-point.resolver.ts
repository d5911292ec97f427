import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, Ctx, pageSize, type RequestContext, toId, Viewer as Asking } from '@kith/server/kernel';
import { Member } from '../members/member.entity';
import { RequestedCode } from '../sign-in/sign-in.type';
import { ContactPoint, Evidence, Freshness } from './contact-point.entity';
import { ContactPointService } from './contact-point.service';
import { OwnContactPoints } from './own-contact-points.service';

@Resolver(() => ContactPoint)
export class ContactPointResolver {
  constructor(
    private readonly points: ContactPointService,
    private readonly own: OwnContactPoints,
  ) {}

  @ResolveField(() => Freshness, { description: 'How likely it still reaches her, now.' })
  freshness(@Parent() point: ContactPoint): Freshness {
    return this.points.freshnessOf(point);
  }

  @ResolveField(() => [Evidence], { description: 'What the freshness follows from, newest first.' })
  evidence(@Parent() point: ContactPoint, @Args('first', { type: () => Int, nullable: true, defaultValue: 10, description: '1 to 100.' }) first: number | null): Promise<Evidence[]> {
    return this.points.evidenceOf(point, pageSize(first ?? 10));
  }

  @Mutation(() => RequestedCode, { description: 'Sends a code to an address she wants to add or renew. Errors: input.invalid, rate.limited (seconds), mail.not-sent.' })
  @Allow('member')
  requestContactPointCode(@Args('email') email: string, @Asking() actor: Actor, @Ctx() context: RequestContext): Promise<RequestedCode> {
    return this.own.requestCode(actor, email, context);
  }

  @Mutation(() => ContactPoint, {
    description: 'Verifies the address with the code. Errors: auth.code-wrong (attemptsLeft), auth.code-expired, auth.too-many-attempts, members.address-taken, rate.limited.',
  })
  @Allow('member')
  confirmContactPoint(@Args('email') email: string, @Args('code') code: string, @Asking() actor: Actor, @Ctx() context: RequestContext): Promise<ContactPoint> {
    return this.own.confirm(actor, email, code, context);
  }

  @Mutation(() => [ContactPoint], { description: 'Sends letters of this channel there from now on. Answers all her points. Errors: members.not-found.' })
  @Allow('member')
  makeContactPointPrimary(@Args('id', { type: () => ID }) id: string, @Asking() actor: Actor): Promise<ContactPoint[]> {
    return this.own.makePrimary(actor, toId(id));
  }

  @Mutation(() => Boolean, { description: 'Removes an address; false when it is not hers. Errors: members.last-address.' })
  @Allow('member')
  removeContactPoint(@Args('id', { type: () => ID }) id: string, @Asking() actor: Actor): Promise<boolean> {
    return this.own.remove(actor, toId(id));
  }
}

@Resolver(() => Member)
export class MemberContactPointsResolver {
  constructor(private readonly points: ContactPointService) {}

  @ResolveField(() => [ContactPoint], { description: 'Her addresses, the primary one first. For herself and CRM staff.' })
  @Allow('self-or-crm')
  contactPoints(@Parent() member: Member): Promise<ContactPoint[]> {
    return this.points.of(member.id);
  }
}
