import { Module } from '@nestjs/common';
import { EngagementResolver, MemberEngagementResolver } from './engagement.resolver';
import { BandPublisher } from './reference/band-publisher';
import { EngagementClock } from './reference/engagement-clock';
import { EngagementConsumer } from './scores/engagement.consumer';
import { EngagementService } from './scores/engagement.service';
import { ExplanationService } from './scores/explanation.service';
import { StaffMembersResolver } from './staff/staff-members.resolver';
import { StaffMembersService } from './staff/staff-members.service';
import { TieService } from './ties/tie.service';
import { TimelineService } from './timeline/timeline.service';

/** What signals say about members: scores, ties, bands and their explanation. */
@Module({
  providers: [
    EngagementClock,
    EngagementConsumer,
    BandPublisher,
    EngagementService,
    ExplanationService,
    TieService,
    TimelineService,
    StaffMembersService,
    EngagementResolver,
    MemberEngagementResolver,
    StaffMembersResolver,
  ],
})
export class EngagementModule {}
