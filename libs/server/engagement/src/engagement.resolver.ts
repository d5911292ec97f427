import { Args, Float, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, Cost, Ctx, pageSize, type RequestContext, Viewer } from '@kith/server/kernel';
import { Member } from '@kith/server/members';
import { EngagementService } from './scores/engagement.service';
import { Engagement, ExplainedKind, TrendPoint } from './scores/engagement.type';
import { ExplanationService } from './scores/explanation.service';
import { TieService } from './ties/tie.service';
import { Tie } from './ties/tie.type';
import { TimelineService } from './timeline/timeline.service';
import { TimelineConnection } from './timeline/timeline.type';

@Resolver(() => Member)
export class MemberEngagementResolver {
  constructor(
    private readonly engagements: EngagementService,
    private readonly tiesOf: TieService,
    private readonly timelines: TimelineService,
  ) {}

  @ResolveField(() => Engagement, { description: 'How much she takes part, and why that is the figure. For herself and staff.' })
  @Allow('self-or-staff')
  async engagement(@Parent() { id }: Member, @Ctx() context: RequestContext): Promise<Engagement> {
    const found = await context.loaders.of(this.engagements.load).load(id);
    if (!found) throw new Error(`Member ${id} has no score`);
    return found;
  }

  @ResolveField(() => [Tie], { description: 'Members she has most to do with, strongest first; at most 100. For herself and staff.' })
  @Allow('self-or-staff')
  ties(@Parent() { id }: Member, @Args('first', { type: () => Int, nullable: true, defaultValue: 12 }) first: number | null): Promise<Tie[]> {
    return this.tiesOf.strongest(id, pageSize(first ?? 12));
  }

  @ResolveField(() => TimelineConnection, { description: 'All her signals, latest first. For herself and staff. Errors: input.invalid.' })
  @Allow('self-or-staff')
  timeline(
    @Parent() { id }: Member,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 30 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('countsAs', { type: () => String, nullable: true, description: 'Only the signals behind this kind of the explanation.' }) countsAs: string | null,
    @Args('day', { type: () => String, nullable: true, description: 'Only the signals that count on this day, YYYY-MM-DD, UTC.' }) day: string | null,
    @Viewer() reader: Actor,
  ): Promise<TimelineConnection> {
    return this.timelines.read(id, { first: first ?? 30, after, countsAs, day }, reader);
  }
}

@Resolver(() => Engagement)
export class EngagementResolver {
  constructor(
    private readonly engagements: EngagementService,
    private readonly explanations: ExplanationService,
  ) {}

  @Cost(50)
  @ResolveField(() => Float, { description: 'With how many she would have to do equally much to spread her ties as she does.' })
  effectiveTies(@Parent() { score }: Engagement): Promise<number> {
    return this.engagements.effectiveTiesOf(score.memberId);
  }

  @Cost(100)
  @ResolveField(() => [ExplainedKind], { description: 'What loyalty and reach are made of, largest first; the scores of its kinds add up to them.' })
  explanation(@Parent() { score }: Engagement): Promise<ExplainedKind[]> {
    return this.explanations.explain(score);
  }

  @Cost(100)
  @ResolveField(() => [TrendPoint], { description: 'The scores at the end of each of the last weeks, oldest first; at most 520.' })
  trend(@Parent() { score }: Engagement, @Args('weeks', { type: () => Int, nullable: true, defaultValue: 26 }) weeks: number | null): Promise<TrendPoint[]> {
    return this.explanations.trend(score, weeks ?? 26);
  }
}
