import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('topic')
@ObjectType({ description: 'What posts are about: a tag, made when first used.' })
export class Topic {
  @Field(() => ID)
  @PrimaryColumn('bigint', { generated: 'identity' })
  id: number;

  @Field({ description: 'Unique; letters and digits of any script and . + # -' })
  @Column('citext')
  slug: string;

  @Field()
  @Column('text')
  label: string;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'label_zh', nullable: true })
  labelZh: string | null;

  @Field(() => Int, { description: 'Posts that are not deleted.' })
  @Column('integer', { name: 'post_count' })
  postCount: number;
}

/** SQL: a topic row as a JSON object that is a `Topic`. */
export const topicJson = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'slug', ${alias}.slug, 'label', ${alias}.label, 'labelZh', ${alias}.label_zh, 'postCount', ${alias}.post_count)`;
