import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Image } from '../image';

export const CircleKind = { INTEREST: 'interest', PRODUCT: 'product' } as const;
export type CircleKindName = (typeof CircleKind)[keyof typeof CircleKind];
registerEnumType(CircleKind, { name: 'CircleKind', description: 'An interest that members share, or the owners of one product.' });

@Entity('circle')
@ObjectType({ description: 'A group of members around an interest or a product. Open: who is signed in can join.' })
export class Circle {
  @Field(() => ID)
  @PrimaryColumn('bigint', { generated: 'identity' })
  id: number;

  @Field({ description: 'Unique; 1–50 of a–z, 0–9 and -.' })
  @Column('citext')
  slug: string;

  @Field(() => CircleKind)
  @Column('text')
  kind: CircleKindName;

  @Field({ description: '1–60 characters.' })
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'name_zh', nullable: true })
  nameZh: string | null;

  @Field({ description: 'What it is for; at most 400 characters, may be empty.' })
  @Column('text')
  purpose: string;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'purpose_zh', nullable: true })
  purposeZh: string | null;

  @Field(() => Int, { description: 'Colour of the circle, 0–359 degrees.' })
  @Column('smallint')
  hue: number;

  @Field({ description: 'Name of an icon of the design system.' })
  @Column('text')
  icon: string;

  @Column('bigint', { name: 'cover_id', nullable: true })
  coverId: number | null;

  @Field(() => Int)
  @Column('integer', { name: 'member_count' })
  memberCount: number;

  @Field(() => Int, { description: 'Posts that are not deleted.' })
  @Column('integer', { name: 'post_count' })
  postCount: number;

  @Field()
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  // Read together with the row, in the same statement.
  @Field(() => Image, { nullable: true })
  cover: Image | null;
}

/** SQL: the columns of a circle row as a JSON object that is a `Circle` once its dates are revived. Null for the missing row of a left join. */
export const circleJson = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object(
     'id', ${alias}.id, 'slug', ${alias}.slug, 'kind', ${alias}.kind, 'name', ${alias}.name, 'nameZh', ${alias}.name_zh,
     'purpose', ${alias}.purpose, 'purposeZh', ${alias}.purpose_zh, 'hue', ${alias}.hue, 'icon', ${alias}.icon,
     'memberCount', ${alias}.member_count, 'postCount', ${alias}.post_count, 'createdAt', ${alias}.created_at,
     'cover', ${coverJson(`${alias}.cover_id`)}) end`;

/** SQL: the upload with this id as a JSON object that is an `Image`. */
export function coverJson(id: string): string {
  return `(select json_build_object('url', '/uploads/' || u.file, 'width', u.width, 'height', u.height) from upload u where u.id = ${id})`;
}
