import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SignalKind } from '@kith/shared';
import { type Actor, Clock, DomainError, ensure, inTransaction, pageSize, toId, type Tx } from '@kith/server/kernel';
import { SignalLog } from '@kith/server/signals';
import { recordAudit } from '../audit';
import { checkedMarkdown, checkedUuid } from '../checked-input';
import { CircleService } from '../circles/circle.service';
import { dayOfAct } from '../day-of-act';
import { canCommentOn, canRestore, canSeePost } from '../posts/post.policy';
import { commentText, mostCommentBytes } from '../posts/post-text';
import { AnswerService } from './answer.service';
import type { Comment } from './comment.entity';
import { commentJson, commentTables, reviveComment } from './comment-json';
import type { NewComment } from './comment.input';
import { canDeleteComment, canEditComment } from './comment.policy';

/** Where a new comment goes. */
interface Place {
  kind: 'discussion' | 'question';
  circleId: number | null;
  postAuthorId: number | null;
  deletedAt: Date | null;
  parent: { postId: number; rootId: number | null; authorId: number | null; deletedAt: string | null } | null;
}

/** A comment locked for a change, with what its signals need. */
interface Held extends Pick<Comment, 'id' | 'postId' | 'authorId' | 'circleId' | 'isAnswer' | 'isAccepted' | 'createdAt' | 'deletedAt' | 'deletedBy'> {
  partnerId: number | null;
}

/** Keeps the promise that a post's count is the number of its comments that are not deleted, and that a comment sent twice is made once. */
@Injectable()
export class CommentService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly signals: SignalLog,
    private readonly circles: CircleService,
    private readonly answers: AnswerService,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, input: NewComment): Promise<Comment> {
    const postId = toId(input.postId, 'postId');
    const parentId = input.parentId ? toId(input.parentId, 'parentId') : null;
    const clientKey = input.clientKey ? checkedUuid(input.clientKey, 'clientKey') : null;
    const markdown = checkedMarkdown(input.markdown, mostCommentBytes);
    const { html, tokens } = commentText(markdown);
    const isAnswer = input.isAnswer ?? false;
    const now = this.clock.now();
    const made = await inTransaction(this.source, async (tx, afterCommit) => {
      const { kind, circleId, postAuthorId, parent } = await this.placeFor(tx, actor, postId, parentId);
      if (isAnswer && kind !== 'question') throw new DomainError('community.not-a-question');
      if (isAnswer && parentId) throw new DomainError('input.invalid', { field: 'isAnswer' });
      // One statement: the comment, its post's count and the end of its draft.
      const [made]: { comment: Comment }[] = await tx.query(
        `with made as (
           insert into comment (post_id, parent_id, root_id, author_id, is_answer, markdown, html, tokens, client_key, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, array_to_tsvector($8::text[]), $9, $10)
           on conflict (author_id, client_key) where client_key is not null do nothing returning *
         ), counted as (
           update post set comment_count = comment_count + 1, active_at = greatest(active_at, $10) where id = $1 and exists (select from made)
         ), gone as (
           delete from draft where member_id = $4 and key = $11
         )
         select ${commentJson('$4::bigint')} as comment from ${commentTables('made')}`,
        [postId, parentId, parent && (parent.rootId ?? parentId), actor.memberId, isAnswer, markdown, html, tokens, clientKey, now, input.draftKey ?? null],
      );
      if (!made) return null;
      await this.signals.record(tx, {
        kind: isAnswer ? 'answer.created' : 'comment.created', memberId: actor.memberId, partnerId: parent ? parent.authorId : postAuthorId,
        subjectId: made.comment.id, postId, circleId, occurredAt: now,
      });
      afterCommit(() => this.signals.poke());
      return made.comment;
    });
    return made ? { ...reviveComment(made), markdown } : this.madeBefore(actor, clientKey);
  }

  async update(actor: Actor, id: number, input: string): Promise<Comment> {
    const markdown = checkedMarkdown(input, mostCommentBytes);
    const { html, tokens } = commentText(markdown);
    const now = this.clock.now();
    await inTransaction(this.source, async (tx, afterCommit) => {
      const comment = await this.lock(tx, id);
      ensure(canEditComment(actor, comment), actor);
      await tx.query(
        'update comment set markdown = $2, html = $3, tokens = array_to_tsvector($4::text[]), edited_at = $5 where id = $1',
        [id, markdown, html, tokens, now],
      );
      await this.signals.record(tx, {
        kind: 'comment.edited', memberId: actor.memberId, subjectId: id, postId: comment.postId, circleId: comment.circleId, occurredAt: now,
      });
      afterCommit(() => this.signals.poke());
    });
    return this.get(actor, id);
  }

  async delete(actor: Actor, id: number): Promise<Comment> {
    await inTransaction(this.source, async (tx, afterCommit) => {
      const comment = await this.lock(tx, id);
      ensure(canDeleteComment(actor, comment, await this.circles.hostedBy(actor, tx)), actor);
      // What nobody can read solves nothing.
      if (comment.isAccepted) await this.answers.takeBack(tx, comment.postId);
      await this.setDeleted(tx, actor, comment, this.clock.now());
      afterCommit(() => this.signals.poke());
    });
    return this.get(actor, id);
  }

  async restore(actor: Actor, id: number): Promise<Comment> {
    await inTransaction(this.source, async (tx, afterCommit) => {
      const comment = await this.lock(tx, id);
      ensure(canRestore(actor, comment), actor);
      await this.setDeleted(tx, actor, comment, null);
      afterCommit(() => this.signals.poke());
    });
    return this.get(actor, id);
  }

  async get(viewer: Actor | null, id: number): Promise<Comment> {
    const [row]: { comment: Comment }[] = await this.source.query(
      `select ${commentJson('$1::bigint')} as comment from ${commentTables()} where m.id = $2`,
      [viewer?.memberId ?? null, id],
    );
    if (!row) throw new DomainError('community.comment-not-found');
    return reviveComment(row.comment);
  }

  /** A member's answers that helped most: accepted ones first, then by praise. */
  async best(viewer: Actor | null, memberId: number, first: number | null): Promise<Comment[]> {
    const rows: { comment: Comment }[] = await this.source.query(
      `select ${commentJson('$1::bigint')} as comment from ${commentTables()}
       where m.author_id = $2 and m.is_answer and m.deleted_at is null and p.deleted_at is null
       order by coalesce(p.accepted_comment_id = m.id, false) desc, m.praise_count desc, m.created_at desc, m.id desc limit $3`,
      [viewer?.memberId ?? null, memberId, pageSize(first ?? 5, 50)],
    );
    return rows.map(({ comment }) => reviveComment(comment));
  }

  private async placeFor(tx: Tx, actor: Actor, postId: number, parentId: number | null): Promise<Place> {
    const [place]: Place[] = await tx.query(
      `select p.kind, p.circle_id as "circleId", p.author_id as "postAuthorId", p.deleted_at as "deletedAt",
              (select json_build_object('postId', c.post_id, 'rootId', c.root_id, 'authorId', c.author_id, 'deletedAt', c.deleted_at) from comment c where c.id = $2) as parent
       from post p where p.id = $1`,
      [postId, parentId],
    );
    if (!place || !canSeePost(actor, { authorId: place.postAuthorId, deletedAt: place.deletedAt })) throw new DomainError('community.not-found');
    ensure(canCommentOn(actor, place), actor);
    if (parentId && (place.parent?.postId !== postId || place.parent.deletedAt)) throw new DomainError('community.comment-not-found');
    return place;
  }

  private async madeBefore(actor: Actor, clientKey: string | null): Promise<Comment> {
    const [{ id }] = await this.source.query('select id from comment where author_id = $1 and client_key = $2', [actor.memberId, clientKey]);
    return this.get(actor, id);
  }

  private async setDeleted(tx: Tx, actor: Actor, comment: Held, at: Date | null): Promise<void> {
    await tx.query('update comment set deleted_at = $2, deleted_by = $3 where id = $1', [comment.id, at, at && actor.memberId]);
    await tx.query('update post set comment_count = comment_count + $2 where id = $1', [comment.postId, at ? -1 : 1]);
    const kind: SignalKind = `${comment.isAnswer ? 'answer' : 'comment'}.${at ? 'deleted' : 'restored'}`;
    // The signal takes back the author's act, whoever deleted it; who did is for the audit.
    await this.signals.record(tx, {
      kind, memberId: comment.authorId, partnerId: comment.partnerId, subjectId: comment.id, postId: comment.postId, circleId: comment.circleId,
      occurredAt: this.clock.now(), day: dayOfAct(comment.createdAt),
    });
    if (actor.memberId !== comment.authorId) await recordAudit(tx, actor, kind, comment.id);
  }

  /** Locks the post, then the comment: the order of everything that changes both. */
  private async lock(tx: Tx, id: number): Promise<Held> {
    const [found]: { postId: number }[] = await tx.query('select post_id as "postId" from comment where id = $1', [id]);
    if (!found) throw new DomainError('community.comment-not-found');
    await tx.query('select from post where id = $1 for no key update', [found.postId]);
    const [comment]: Held[] = await tx.query(
      `select m.id, m.post_id as "postId", m.author_id as "authorId", p.circle_id as "circleId", m.is_answer as "isAnswer",
              coalesce(p.accepted_comment_id = m.id, false) as "isAccepted", m.created_at as "createdAt", m.deleted_at as "deletedAt", m.deleted_by as "deletedBy",
              case when m.parent_id is null then p.author_id else (select c.author_id from comment c where c.id = m.parent_id) end as "partnerId"
       from comment m join post p on p.id = m.post_id where m.id = $1 and p.deleted_at is null for no key update of m`,
      [id],
    );
    if (!comment) throw new DomainError('community.comment-not-found');
    return comment;
  }
}
