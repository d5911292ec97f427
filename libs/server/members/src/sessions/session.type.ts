import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A browser in which a member is signed in.' })
export class Session {
  @Field(() => ID)
  id: number;
  @Field({ description: 'The browser, in its own words.' })
  userAgent: string;
  @Field(() => String, { nullable: true, description: 'Address it was opened from.' })
  ip: string | null;
  @Field()
  createdAt: Date;
  @Field({ description: 'Last use, to within five minutes.' })
  seenAt: Date;
  @Field({ description: 'Whether it is the one that asks.' })
  current: boolean;
}

@ObjectType({ description: 'A key with which scripts act for a member. The key itself is shown once, when it is made.' })
export class AccessToken {
  @Field(() => ID)
  id: number;
  @Field()
  name: string;
  @Field()
  createdAt: Date;
  @Field(() => Date, { nullable: true, description: 'Last use, to within five minutes.' })
  usedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'Null: good until revoked.' })
  expiresAt: Date | null;
}

@ObjectType({ description: 'A key just made.' })
export class NewAccessToken {
  @Field({ description: 'Shown now and never again; send it as `Authorization: Bearer …`.' })
  token: string;
  @Field(() => AccessToken)
  accessToken: AccessToken;
}

