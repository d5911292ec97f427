import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'A reply to a post or to another comment.' })
export class NewComment {
  @Field(() => ID)
  postId: string;
  @Field(() => ID, { nullable: true, description: 'The comment it replies to.' })
  parentId?: string | null;
  @Field({ description: 'At most 100,000 bytes, not empty.' })
  markdown: string;
  // Not non-null: compiled queries do not fill in the default of a non-null input field.
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'An answer, not a remark: on questions, top level only.' })
  isAnswer?: boolean | null;
  @Field(() => String, { nullable: true, description: 'A UUID of the sender: sent twice, the comment is made once.' })
  clientKey?: string | null;
  @Field(() => String, { nullable: true, description: 'The draft it was written in, which is removed.' })
  draftKey?: string | null;
}
