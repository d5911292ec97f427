import { Field, InputType, Int } from '@nestjs/graphql';
import { CircleKind, type CircleKindName } from './circle.entity';

@InputType({ description: 'What a circle is.' })
export class CircleInput {
  @Field({ description: 'Unique; 1–50 of a–z, 0–9 and -.' })
  slug: string;
  @Field(() => CircleKind)
  kind: CircleKindName;
  @Field({ description: '1–60 characters.' })
  name: string;
  @Field(() => String, { nullable: true })
  nameZh?: string | null;
  @Field({ description: 'At most 400 characters; may be empty.' })
  purpose: string;
  @Field(() => String, { nullable: true })
  purposeZh?: string | null;
  @Field(() => Int, { description: '0–359 degrees.' })
  hue: number;
  @Field({ description: 'Name of an icon of the design system.' })
  icon: string;
  @Field(() => String, { nullable: true, description: 'File of an upload.' })
  coverFile?: string | null;
}
