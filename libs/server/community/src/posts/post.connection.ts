import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PageInfo } from '@kith/server/kernel';
import { Post } from './post.entity';

export const FeedReasonKind = { YOUR_CIRCLE: 'YOUR_CIRCLE', YOUR_TOPIC: 'YOUR_TOPIC', HOT: 'HOT', NEWEST: 'NEWEST' } as const;
export type FeedReasonKindName = keyof typeof FeedReasonKind;
registerEnumType(FeedReasonKind, { name: 'FeedReasonKind', description: 'Why a post is in the home feed.' });

@ObjectType({ description: 'Why a post is in the home feed.' })
export class FeedReason {
  @Field(() => FeedReasonKind)
  kind: FeedReasonKindName;
  @Field(() => String, { nullable: true, description: 'Name of the circle or topic.' })
  label: string | null;
  @Field(() => String, { nullable: true, description: 'Its Chinese name, if it has one.' })
  labelZh: string | null;
}

@ObjectType()
export class PostEdge {
  @Field()
  cursor: string;
  @Field(() => Post)
  node: Post;
  @Field(() => FeedReason, { nullable: true, description: 'Only in the home feed.' })
  reason: FeedReason | null;
}

@ObjectType({ description: 'A page of posts.' })
export class PostConnection {
  @Field(() => [PostEdge])
  edges: PostEdge[];
  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
