import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'The community as a whole.' })
export class Club {
  @Field()
  name: string;
  @Field({ description: 'Its Chinese name.' })
  nameZh: string;
  @Field({ description: 'Whether anybody may sign in as one of the demo members.' })
  demo: boolean;
  @Field({ description: 'Whether letters lie on the page /dev/outbox, because no mail server is configured.' })
  outbox: boolean;
  @Field(() => Int, { description: 'Members, those not yet claimed included; at most ten seconds old.' })
  memberCount: number;
}
