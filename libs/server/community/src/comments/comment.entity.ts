import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@kith/server/members';

@Entity('comment')
@ObjectType({ description: 'A reply in the thread of a post; an answer when it is one to a question.' })
export class Comment {
  @Field(() => ID)
  @PrimaryColumn('bigint', { generated: 'identity' })
  id: number;

  @Field(() => ID)
  @Column('bigint', { name: 'post_id' })
  postId: number;

  @Field(() => ID, { nullable: true, description: 'The comment it replies to; null on the top level.' })
  @Column('bigint', { name: 'parent_id', nullable: true })
  parentId: number | null;

  @Column('bigint', { name: 'root_id', nullable: true })
  rootId: number | null;

  @Column('bigint', { name: 'author_id', nullable: true })
  authorId: number | null;

  @Field()
  @Column('boolean', { name: 'is_answer' })
  isAnswer: boolean;

  @Field({ description: 'Rendered and sanitised; empty when deleted.' })
  @Column('text')
  html: string;

  @Field(() => Int)
  @Column('integer', { name: 'praise_count' })
  praiseCount: number;

  @Field()
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'A deleted comment with replies keeps an empty place in its thread.' })
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt: Date | null;

  @Column('bigint', { name: 'deleted_by', nullable: true })
  deletedBy: number | null;

  // Read together with the row, in the same statement.
  @Field({ description: 'The answer that solved the question.' })
  isAccepted: boolean;
  @Field(() => Member, { nullable: true, description: 'Null: erased, or the comment is deleted.' })
  author: Relation<Member> | null;
  @Field({ description: 'False when signed out.' })
  viewerHasPraised: boolean;
  /** Of its post, for policies. */
  circleId: number | null;
  /** Where it is at hand; otherwise the loader knows. */
  markdown?: string;
}
