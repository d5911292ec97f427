import { Field, ObjectType } from '@nestjs/graphql';
import { Member } from '@kith/server/members';
import { PostConnection } from '../posts/post.connection';

@ObjectType({ description: 'What a search found.' })
export class SearchResults {
  @Field(() => PostConnection, { description: 'Posts in which all words occur, in the post or together in one of its comments; newest first.' })
  posts: PostConnection;
  @Field(() => [Member], { description: 'Members by name or handle, on the first page; at most 10.' })
  members: Member[];
}
