import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '@kith/server/kernel';
import { Member } from '@kith/server/members';
import { Circle } from './circle.entity';

@ObjectType()
export class CircleEdge {
  @Field()
  cursor: string;
  @Field(() => Circle)
  node: Circle;
}

@ObjectType({ description: 'A page of circles.' })
export class CircleConnection {
  @Field(() => [CircleEdge])
  edges: CircleEdge[];
  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType()
export class MemberEdge {
  @Field()
  cursor: string;
  @Field(() => Member)
  node: Member;
}

@ObjectType({ description: 'A page of members.' })
export class MemberConnection {
  @Field(() => [MemberEdge])
  edges: MemberEdge[];
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => Int, { nullable: true, description: 'How many there are on all pages.' })
  totalCount: number | null;
}
