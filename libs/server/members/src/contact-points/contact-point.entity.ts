import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContactChannel, EvidenceKind, FreshnessState, FreshnessWord as Word } from '@kith/shared';

export const Channel = { EMAIL: 'email', PHONE: 'phone', POSTAL: 'postal', CHAT: 'chat' } as const satisfies Record<string, ContactChannel>;
export const FreshnessWord = { FRESH: 'fresh', AGEING: 'ageing', STALE: 'stale', DEAD: 'dead', UNVERIFIED: 'unverified' } as const satisfies Record<string, Word>;

registerEnumType(Channel, { name: 'Channel', description: 'A way to reach a member.' });
registerEnumType(FreshnessWord, {
  name: 'FreshnessWord',
  description: 'How likely a contact point still reaches the member: FRESH from 80 %, AGEING from 50 %, STALE below; DEAD after a hard bounce; UNVERIFIED until first confirmed.',
});

@ObjectType({ description: 'How likely a contact point still reaches the member. Neither consent nor interest.' })
export class Freshness {
  @Field(() => FreshnessWord)
  word: Word;
  @Field(() => Float, { description: 'Probability now, 0 to 1.' })
  probability: number;
  @Field(() => Date, { nullable: true, description: 'When it will fall below one half if no evidence comes; null when dead, unverified or already below.' })
  staleAt: Date | null;
  @Field({ description: 'When evidence last changed it.' })
  assessedAt: Date;
}

@ObjectType({ description: 'Something that happened from which the freshness follows.' })
export class Evidence {
  @Field(() => String, { description: 'E.g. code-typed, reply, check-in, click, delivered, soft-bounce, hard-bounce.' })
  kind: EvidenceKind;
  @Field()
  occurredAt: Date;
}

@Entity('contact_point')
@ObjectType({ description: 'One address of a member. For herself and CRM staff only.' })
export class ContactPoint {
  @Field(() => ID)
  @PrimaryColumn('bigint', { generated: 'identity' })
  id: number;

  @Field(() => Channel)
  @Column('text')
  channel: ContactChannel;

  @Field({ description: 'The address itself.' })
  @Column('citext')
  value: string;

  @Field({ description: 'Whether letters of this channel go here.' })
  @Column('boolean', { name: 'is_primary' })
  isPrimary: boolean;

  @Field(() => Date, { nullable: true, description: 'First proof that it reaches her; null when there is none.' })
  @Column('timestamptz', { name: 'verified_at', nullable: true })
  verifiedAt: Date | null;

  @Field()
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  // Private: shown as freshness.
  @Column('bigint', { name: 'member_id' })
  memberId: number;
  @Column('float8')
  validity: number;
  @Column('timestamptz', { name: 'assessed_at' })
  assessedAt: Date;
  @Column('float8', { name: 'decay_per_day' })
  decayPerDay: number;
  @Column('timestamptz', { name: 'stale_at', nullable: true })
  staleAt: Date | null;
  @Column('timestamptz', { name: 'dead_at', nullable: true })
  deadAt: Date | null;
}

/** The row as the pure methods see it. */
export const freshnessStateOf = (point: Pick<ContactPoint, 'validity' | 'assessedAt' | 'decayPerDay'>): FreshnessState => ({
  validity: point.validity,
  asOf: point.assessedAt,
  ratePerDay: point.decayPerDay,
});
