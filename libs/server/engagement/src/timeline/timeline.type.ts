import { Field, Float, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '@kith/server/kernel';
import { Member } from '@kith/server/members';
import type { SignalKind } from '@kith/shared';

@ObjectType({ description: 'One signal of a member, hers or towards her.' })
export class TimelineItem {
  @Field()
  cursor: string;
  @Field(() => String, { description: 'Kind of the signal, e.g. comment.created.' })
  kind: SignalKind;
  @Field()
  occurredAt: Date;
  @Field({ description: 'The day it counts on, YYYY-MM-DD in UTC. What takes an act back, or brings it back, counts on the day of that act.' })
  day: string;
  @Field({ description: 'True: she did it. False: it was done towards her.' })
  acted: boolean;
  @Field(() => Float, { nullable: true, description: 'A measure where the kind has one, e.g. seconds read.' })
  value: number | null;
  @Field(() => Member, { nullable: true, description: 'The other one of the two.' })
  partner: Member | null;
  @Field(() => String, { nullable: true, description: 'Of the post, circle … it is about; null when that is gone or private.' })
  title: string | null;
  @Field(() => String, { nullable: true, description: 'Path in the web app.' })
  url: string | null;
  @Field(() => String, { nullable: true })
  excerpt: string | null;
}

@ObjectType({ description: 'A page of a timeline, latest first.' })
export class TimelineConnection {
  @Field(() => [TimelineItem])
  items: TimelineItem[];
  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
