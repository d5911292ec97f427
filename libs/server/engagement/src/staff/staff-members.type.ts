import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Band as BandName, FreshnessWord as FreshnessName } from '@kith/shared';
import { PageInfo } from '@kith/server/kernel';
import { FreshnessWord, Member } from '@kith/server/members';
import { Band } from '../scores/engagement.type';

export const MemberSort = { LOYALTY: 'loyalty', TIES: 'ties', REACH: 'reach', LIFETIME: 'lifetime', LAST_SEEN: 'last-seen', NEWEST: 'newest' } as const;
export type MemberSortName = (typeof MemberSort)[keyof typeof MemberSort];

registerEnumType(MemberSort, { name: 'MemberSort', description: 'Order of the staff list, highest or latest first.' });

@InputType({ description: 'Conditions that must all hold.' })
export class MemberFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or handle, whatever the case; for CRM staff of an address too.' })
  text?: string | null;

  @Field(() => [Band], { nullable: true, description: 'Any of these.' })
  bands?: BandName[] | null;

  @Field(() => [FreshnessWord], { nullable: true, description: 'Freshness of the primary email address: any of these.' })
  freshness?: FreshnessName[] | null;

  @Field(() => Int, { nullable: true, description: 'Has written, but nothing of hers counts in so many days before the reference day. 1 to 3650.' })
  silentForDays?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'False: imported, and nobody has proved to be this person yet.' })
  claimed?: boolean | null;
}

@ObjectType({ description: 'A member as staff see her in a list.' })
export class StaffMemberRow {
  @Field(() => Member)
  member: Member;
  @Field(() => Float)
  loyalty: number;
  @Field(() => Float)
  ties: number;
  @Field(() => Float)
  reach: number;
  @Field(() => Float)
  lifetime: number;
  @Field(() => Band, { nullable: true })
  band: BandName | null;
  @Field(() => Date, { nullable: true })
  lastSeenAt: Date | null;
  @Field(() => FreshnessWord, { nullable: true, description: 'Of the primary email address; null: she has none.' })
  freshness: FreshnessName | null;
  @Field(() => Date, { nullable: true, description: 'When it will be stale if no evidence comes.' })
  staleAt: Date | null;
}

@ObjectType()
export class StaffMemberEdge {
  @Field()
  cursor: string;
  @Field(() => StaffMemberRow)
  node: StaffMemberRow;
}

@ObjectType({ description: 'How many members are in a band.' })
export class BandCount {
  @Field(() => Band)
  band: BandName;
  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'A page of the staff list of members.' })
export class StaffMemberConnection {
  @Field(() => [StaffMemberEdge])
  edges: StaffMemberEdge[];
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field({ description: 'The instant the figures are for; a member with something later is shown for her own last day.' })
  asOf: Date;

  // Private: what the counts are counted by.
  filter: MemberFilter;
}
