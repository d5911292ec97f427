import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '@kith/server/kernel';
import { Comment } from './comment.entity';

@ObjectType()
export class CommentEdge {
  @Field()
  cursor: string;
  @Field(() => Comment)
  node: Comment;
}

@ObjectType({ description: 'A page of a thread: whole branches, in reading order; of each at most its first 500 replies.' })
export class CommentConnection {
  @Field(() => [CommentEdge])
  edges: CommentEdge[];
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => Int, { description: 'Comments on all pages that are not deleted.' })
  totalCount: number;
}
