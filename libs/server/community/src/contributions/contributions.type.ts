import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What a member has contributed and is not deleted.' })
export class ContributionCounts {
  @Field(() => Int)
  posts: number;
  @Field(() => Int, { description: 'Without answers.' })
  comments: number;
  @Field(() => Int)
  answers: number;
  @Field(() => Int, { description: 'Answers that solved a question.' })
  accepted: number;
  @Field(() => Int)
  praiseReceived: number;
}

@ObjectType({ description: 'An honour a member carries.' })
export class MemberBadge {
  @Field()
  name: string;
  @Field(() => String, { nullable: true })
  nameZh: string | null;
  @Field(() => Int, { description: '1 gold, 2 silver, 3 bronze.' })
  rank: number;
  @Field(() => Int, { description: 'How often she was given it.' })
  times: number;
  @Field()
  lastAwardedAt: Date;
}
