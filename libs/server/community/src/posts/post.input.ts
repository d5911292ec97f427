import { Field, ID, InputType } from '@nestjs/graphql';
import { PostKind, type PostKindName } from './post.entity';

@InputType({ description: 'What a post shall say from now on.' })
export class PostChange {
  @Field({ description: '1–300 characters.' })
  title: string;
  @Field({ description: 'At most 200,000 bytes; may be empty.' })
  markdown: string;
  @Field(() => ID, { nullable: true })
  circleId?: string | null;
  @Field(() => [String], { description: 'At most 5; new ones are made.' })
  topics: string[];
}

@InputType({ description: 'A post to publish.' })
export class NewPost extends PostChange {
  @Field(() => PostKind)
  kind: PostKindName;
  @Field(() => String, { nullable: true, description: 'File of an upload; without it the first picture of the text is the cover.' })
  coverFile?: string | null;
  @Field(() => String, { nullable: true, description: 'The draft it was written in, which is removed.' })
  draftKey?: string | null;
}
