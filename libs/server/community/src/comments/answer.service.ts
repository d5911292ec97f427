import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, Clock, DomainError, ensure, inTransaction, type Tx } from '@kith/server/kernel';
import { SignalLog } from '@kith/server/signals';
import { recordAudit } from '../audit';
import { dayOfAct } from '../day-of-act';
import { Post } from '../posts/post.entity';
import { canAccept, canSeePost } from '../posts/post.policy';

interface Accepted extends Pick<Post, 'id' | 'authorId' | 'circleId' | 'acceptedCommentId'> {
  acceptedAt: Date | null;
  answererId: number | null;
}

/** Keeps the promise that a question has at most one accepted answer, one of its own. */
@Injectable()
export class AnswerService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly signals: SignalLog,
    private readonly clock: Clock,
  ) {}

  /** Accepts an answer in place of any other; accepting it again changes nothing. Returns the id of its post. */
  accept(actor: Actor, commentId: number): Promise<number> {
    return inTransaction(this.source, async (tx, afterCommit) => {
      const [place]: { postId: number }[] = await tx.query('select post_id as "postId" from comment where id = $1', [commentId]);
      if (!place) throw new DomainError('community.comment-not-found');
      const post = await this.lock(tx, actor, place.postId);
      // Read under the post's lock: a comment is deleted under it too.
      const [answer]: { authorId: number | null }[] = await tx.query(
        'select author_id as "authorId" from comment where id = $1 and is_answer and deleted_at is null',
        [commentId],
      );
      if (!answer) throw new DomainError('community.comment-not-found');
      if (post.acceptedCommentId === commentId) return post.id;
      await this.takeBack(tx, post.id);
      const now = this.clock.now();
      await tx.query('update post set accepted_comment_id = $2, accepted_at = $3 where id = $1', [post.id, commentId, now]);
      // The asker's act, even when a manager does it for her: taking it back must find the same member.
      await this.signals.record(tx, {
        kind: 'answer.accepted', memberId: post.authorId, partnerId: answer.authorId, subjectId: commentId, postId: post.id, circleId: post.circleId, occurredAt: now,
      });
      if (actor.memberId !== post.authorId) await recordAudit(tx, actor, 'answer.accepted', commentId);
      afterCommit(() => this.signals.poke());
      return post.id;
    });
  }

  /** Without an accepted answer nothing changes. */
  async unaccept(actor: Actor, postId: number): Promise<void> {
    await inTransaction(this.source, async (tx, afterCommit) => {
      const post = await this.lock(tx, actor, postId);
      if (!post.acceptedCommentId) return;
      await this.takeBack(tx, postId);
      if (actor.memberId !== post.authorId) await recordAudit(tx, actor, 'answer.unaccepted', post.acceptedCommentId);
      afterCommit(() => this.signals.poke());
    });
  }

  /** Within a transaction that has locked the post: takes back the acceptance, if there is one. */
  async takeBack(tx: Tx, postId: number): Promise<void> {
    const [post]: Accepted[] = await tx.query(
      `select p.id, p.author_id as "authorId", p.circle_id as "circleId", p.accepted_comment_id as "acceptedCommentId", p.accepted_at as "acceptedAt",
              m.author_id as "answererId"
       from post p join comment m on m.id = p.accepted_comment_id where p.id = $1`,
      [postId],
    );
    if (!post?.acceptedAt) return;
    await tx.query('update post set accepted_comment_id = null, accepted_at = null where id = $1', [postId]);
    await this.signals.record(tx, {
      kind: 'answer.unaccepted', memberId: post.authorId, partnerId: post.answererId, subjectId: post.acceptedCommentId, postId, circleId: post.circleId,
      occurredAt: this.clock.now(), day: dayOfAct(post.acceptedAt),
    });
  }

  private async lock(tx: Tx, actor: Actor, postId: number): Promise<Post> {
    const post = await tx.findOne(Post, { where: { id: postId }, lock: { mode: 'for_no_key_update' } });
    if (!post || !canSeePost(actor, post)) throw new DomainError('community.not-found');
    if (post.kind !== 'question') throw new DomainError('community.not-a-question');
    ensure(canAccept(actor, post), actor);
    return post;
  }
}
