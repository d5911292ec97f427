import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, Clock, DomainError, inTransaction } from '@kith/server/kernel';
import { SignalLog } from '@kith/server/signals';
import { dayOfAct } from '../day-of-act';
import { canSeePost } from '../posts/post.policy';

const mostSecondsAtOnce = 3_600;

/** Keeps the promise that a member reads a post once a day: more reading adds seconds, not signals. */
@Injectable()
export class ReadingService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly signals: SignalLog,
    private readonly clock: Clock,
  ) {}

  /** `seconds` is how long the page was visible since the last call, 0–3,600. Returns whether this was the day's first reading. */
  async record(actor: Actor, postId: number, seconds: number, lastCommentId: number | null): Promise<boolean> {
    if (seconds < 0 || seconds > mostSecondsAtOnce) throw new DomainError('input.invalid', { field: 'seconds' });
    const now = this.clock.now();
    return inTransaction(this.source, async (tx, afterCommit) => {
      const [post]: { authorId: number | null; circleId: number | null; deletedAt: Date | null }[] = await tx.query(
        'select author_id as "authorId", circle_id as "circleId", deleted_at as "deletedAt" from post where id = $1',
        [postId],
      );
      if (!post || !canSeePost(actor, post)) throw new DomainError('community.not-found');
      const [{ isFirst }]: { isFirst: boolean }[] = await tx.query(
        `insert into post_read as r (member_id, post_id, day, seconds, last_comment_id)
         values ($1, $2, $3, $4, (select id from comment where id = $5 and post_id = $2))
         on conflict (member_id, post_id, day) do update set
           seconds = least(86400, r.seconds + excluded.seconds), last_comment_id = coalesce(excluded.last_comment_id, r.last_comment_id)
         returning old.day is null as "isFirst"`,
        [actor.memberId, postId, dayOfAct(now), seconds, lastCommentId],
      );
      // What staff read is their work.
      if (isFirst && actor.role === 'member') {
        await this.signals.record(tx, { kind: 'post.read', memberId: actor.memberId, subjectId: postId, postId, circleId: post.circleId, value: seconds, occurredAt: now });
        afterCommit(() => this.signals.poke());
      }
      return isFirst;
    });
  }

  /** For each post the comment up to which a member has read; undefined when she has not. */
  async lastComments(memberId: number, postIds: readonly number[]): Promise<(number | undefined)[]> {
    const rows: { postId: number; commentId: number }[] = await this.source.query(
      `select distinct on (post_id) post_id as "postId", last_comment_id as "commentId" from post_read
       where member_id = $1 and post_id = any($2::bigint[]) and last_comment_id is not null order by post_id, day desc`,
      [memberId, postIds],
    );
    return postIds.map((id) => rows.find((row) => row.postId === id)?.commentId);
  }
}
