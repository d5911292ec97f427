import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Member } from '@kith/server/members';

@ObjectType({ description: 'A relation to another member: replies and answers both ways, praise, accepted answers.' })
export class Tie {
  @Field(() => Member)
  partner: Member;
  @Field(() => Float, { description: 'Decayed points; the strengths of all her ties add up to her ties score.' })
  strength: number;
  @Field(() => Float, { description: 'Share of this tie in all her ties, 0 to 1.' })
  share: number;
  @Field({ description: 'Day of the last signal between the two, YYYY-MM-DD, UTC.' })
  lastDay: string;
}
