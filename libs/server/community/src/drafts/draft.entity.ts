import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JsonScalar } from './json.scalar';

@Entity('draft')
@ObjectType({ description: 'What a member is writing, the same on all her devices.' })
export class Draft {
  @PrimaryColumn('bigint', { name: 'member_id' })
  memberId: number;

  @Field({ description: "What it will be: 'post:new', 'post:42' (an edit), 'comment:42' (a reply in post 42) …" })
  @PrimaryColumn('text')
  key: string;

  @Field(() => JsonScalar, { description: 'As the composer saved it.' })
  @Column('jsonb')
  content: unknown;

  @Field(() => Int, { description: 'Goes up by one with each save, from 1.' })
  @Column('integer')
  version: number;

  @Field()
  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;
}
