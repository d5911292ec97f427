import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClubResolver } from './club/club.resolver';
import { ClubService } from './club/club.service';
import { ClubSettings } from './club/club-settings';
import { AddressTakeover } from './contact-points/address-takeover';
import { ContactPoint } from './contact-points/contact-point.entity';
import { ContactPointResolver, MemberContactPointsResolver } from './contact-points/contact-point.resolver';
import { ContactPointService } from './contact-points/contact-point.service';
import { OwnContactPoints } from './contact-points/own-contact-points.service';
import { Housekeeping } from './housekeeping';
import { ContactsIntake } from './intake/contacts.intake';
import { MembersIntake } from './intake/members.intake';
import { Member } from './members/member.entity';
import { MemberLoader } from './members/member.loader';
import { MemberResolver } from './members/member.resolver';
import { MemberService } from './members/member.service';
import { MemberSubjects } from './members/member-subjects';
import { ViewerResolver } from './members/viewer.resolver';
import { ViewerService } from './members/viewer.service';
import { RateLimits } from './rate-limits';
import { Roles } from './roles/roles.service';
import { AccessTokens } from './sessions/access-token.service';
import { ActorCache } from './sessions/actor-cache';
import { CsrfGuard } from './sessions/csrf';
import { Identity } from './sessions/identity';
import { SessionResolver } from './sessions/session.resolver';
import { SessionService } from './sessions/session.service';
import { DemoAccounts } from './sign-in/demo-accounts';
import { DemoSignInService } from './sign-in/demo-sign-in.service';
import { OneTimeCodes } from './sign-in/one-time-codes';
import { SignInResolver } from './sign-in/sign-in.resolver';
import { SignInService } from './sign-in/sign-in.service';
import { SignInSessions } from './sign-in/sign-in-sessions';

/** What others may use. */
const services = [
  Identity, SessionService, AccessTokens, Roles, MemberService, MemberLoader, ViewerService, ContactPointService, ClubSettings, DemoAccounts, RateLimits,
];
const resolvers = [ClubResolver, ContactPointResolver, MemberContactPointsResolver, MemberResolver, SessionResolver, SignInResolver, ViewerResolver];

/** Who our members are, how they prove it, and which addresses reach them. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Member, ContactPoint])],
  providers: [
    ...services, ...resolvers, ActorCache, AddressTakeover, ClubService, CsrfGuard, DemoSignInService, Housekeeping, MembersIntake, ContactsIntake, MemberSubjects, OneTimeCodes,
    OwnContactPoints, SignInService, SignInSessions,
  ],
  exports: services,
})
export class MembersModule {}
