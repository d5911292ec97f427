import { Field, ObjectType } from '@nestjs/graphql';
import type { Relation } from 'typeorm';
import type { Actor, RoleName } from '@kith/server/kernel';
import { Language, type LanguageName, Member, Role, Theme, type ThemeName } from './member.entity';

@ObjectType({ description: 'The member who asks, with what only she sees.' })
export class Viewer {
  @Field(() => Member)
  member: Relation<Member>;
  @Field(() => String, { nullable: true, description: 'Her primary email address; null when she has none.' })
  email: string | null;
  @Field(() => Role)
  role: RoleName;
  @Field(() => Language)
  language: LanguageName;
  @Field(() => Theme)
  theme: ThemeName;
  @Field({ description: 'IANA name, e.g. Asia/Shanghai.' })
  timeZone: string;
  @Field({ description: 'Whether she works for the club: any role but MEMBER.' })
  isStaff: boolean;
  @Field({ description: 'Still carries the name we invented at sign-up: the welcome step asks for one.' })
  needsName: boolean;

  /** Not a field: who asks, for the resolvers of sessions and tokens. */
  actor: Actor;
}
