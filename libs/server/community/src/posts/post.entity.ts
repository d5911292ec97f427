import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@kith/server/members';
import { Circle } from '../circles/circle.entity';
import { Image } from '../image';
import { Topic } from '../topics/topic.entity';

/** GraphQL name → what the database carries. */
export const PostKind = { DISCUSSION: 'discussion', QUESTION: 'question' } as const;
export type PostKindName = (typeof PostKind)[keyof typeof PostKind];
registerEnumType(PostKind, { name: 'PostKind', description: 'A discussion goes on in the order of time; a question has answers, of which one can be accepted.' });

/** Something a member published. Lists bring rows along as plain objects of this shape, built by `postJson`. */
@Entity('post')
@ObjectType({ description: 'Something a member published.' })
export class Post {
  @Field(() => ID)
  @PrimaryColumn('bigint', { generated: 'identity' })
  id: number;

  @Field(() => PostKind)
  @Column('text')
  kind: PostKindName;

  @Field({ description: '1–300 characters.' })
  @Column('text')
  title: string;

  @Field({ description: 'How it begins: plain text, at most 280 characters.' })
  @Column('text')
  excerpt: string;

  @Column('bigint', { name: 'author_id', nullable: true })
  authorId: number | null;

  @Column('bigint', { name: 'circle_id', nullable: true })
  circleId: number | null;

  @Column('bigint', { name: 'cover_id', nullable: true })
  coverId: number | null;

  @Field(() => Int, { description: 'Comments and answers that are not deleted.' })
  @Column('integer', { name: 'comment_count' })
  commentCount: number;

  @Field(() => Int, { description: 'Members who praised it, and imported praise without a name.' })
  @Column('integer', { name: 'praise_count' })
  praiseCount: number;

  @Field(() => ID, { nullable: true, description: 'The answer that solved the question.' })
  @Column('bigint', { name: 'accepted_comment_id', nullable: true })
  acceptedCommentId: number | null;

  @Field()
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt: Date | null;

  @Field({ description: 'Last comment or edit.' })
  @Column('timestamptz', { name: 'active_at' })
  activeAt: Date;

  @Field(() => Date, { nullable: true, description: 'A deleted post is shown to its author and to managers only.' })
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt: Date | null;

  @Column('bigint', { name: 'deleted_by', nullable: true })
  deletedBy: number | null;

  // Read together with the row, in the same statement.
  @Field(() => Image, { nullable: true })
  cover: Image | null;
  @Field(() => Member, { nullable: true, description: 'Null: erased.' })
  author: Relation<Member> | null;
  @Field(() => Circle, { nullable: true })
  circle: Relation<Circle> | null;
  @Field(() => [Topic], { description: 'At most 5.' })
  topics: Relation<Topic>[];
  @Field({ description: 'A question with an accepted answer.' })
  answered: boolean;
  @Field({ description: 'False when signed out.' })
  viewerHasPraised: boolean;
  @Field({ description: 'Whether the viewer has opened it before; false when signed out.' })
  viewerHasRead: boolean;
  /** Only of a single post; lists leave it to the loader. */
  html?: string;
}

@ObjectType({ description: 'Where imported content comes from, and under which licence.' })
export class Attribution {
  @Field({ description: 'Name of the source.' })
  origin: string;
  @Field(() => String, { nullable: true, description: 'Who wrote it there.' })
  author: string | null;
  @Field(() => String, { nullable: true, description: 'Address of the original.' })
  url: string | null;
  @Field(() => String, { nullable: true })
  license: string | null;
}
