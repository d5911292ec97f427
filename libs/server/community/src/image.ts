import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A picture on this server.' })
export class Image {
  @Field({ description: 'Path on this server.' })
  url: string;
  @Field(() => Int, { description: 'Pixels.' })
  width: number;
  @Field(() => Int, { description: 'Pixels.' })
  height: number;
}
