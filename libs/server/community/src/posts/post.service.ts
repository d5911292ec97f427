import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, Clock, DomainError, ensure, inTransaction, toId, type Tx } from '@kith/server/kernel';
import { SignalLog } from '@kith/server/signals';
import { recordAudit } from '../audit';
import { checkedMarkdown, checkedText } from '../checked-input';
import { CircleService } from '../circles/circle.service';
import { dayOfAct } from '../day-of-act';
import { removeDraft } from '../drafts/draft.service';
import { hotOf } from '../feed/hot';
import { findUpload } from '../find-upload';
import { plannedQuery } from '../planned-query';
import { topicNames } from '../topics/topic-name';
import { TopicService } from '../topics/topic.service';
import { Post } from './post.entity';
import type { NewPost, PostChange } from './post.input';
import { canDeletePost, canEditPost, canRestore, canSeePost } from './post.policy';
import { postJson, postTables, revivePost } from './post-json';
import { mostPostBytes, postText } from './post-text';

/** Keeps the promise that a post, its topics, its circle's count and its signal change together. */
@Injectable()
export class PostService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly signals: SignalLog,
    private readonly topics: TopicService,
    private readonly circles: CircleService,
    private readonly clock: Clock,
  ) {}

  /** The whole post; null when it does not exist for this viewer. */
  async find(viewer: Actor | null, id: number): Promise<Post | null> {
    const [row] = await plannedQuery<{ post: Post }>(
      this.source,
      `select ${postJson('$1::bigint', true)} as post from ${postTables} where p.id = $2`,
      [viewer?.memberId ?? null, id],
    );
    return row && canSeePost(viewer, row.post) ? revivePost(row.post) : null;
  }

  async create(actor: Actor, input: NewPost): Promise<Post> {
    const title = checkedText(input.title, 'title', 300);
    const markdown = checkedMarkdown(input.markdown, mostPostBytes, true);
    const circleId = input.circleId ? toId(input.circleId, 'circleId') : null;
    const topics = topicNames(input.topics);
    const text = postText(title, markdown, topics.map(({ label }) => label));
    const coverId = await findUpload(this.source, input.coverFile, 'coverFile', text.firstFile);
    const now = this.clock.now();
    const id = await inTransaction(this.source, async (tx, afterCommit) => {
      if (circleId) await this.circles.ensureExists(tx, circleId);
      const [post]: { id: number }[] = await tx.query(
        `insert into post (kind, author_id, circle_id, title, markdown, html, excerpt, tokens, cover_id, created_at, active_at, hot)
         values ($1, $2, $3, $4, $5, $6, $7, array_to_tsvector($8::text[]), $9, $10, $10, $11) returning id`,
        [input.kind, actor.memberId, circleId, title, markdown, text.html, text.excerpt, text.tokens, coverId, now, hotOf(now, [])],
      );
      if (circleId) await this.circles.countPost(tx, circleId, 1);
      await this.topics.assign(tx, post.id, topics);
      if (input.draftKey) await removeDraft(tx, actor.memberId, input.draftKey);
      await this.signals.record(tx, { kind: 'post.created', memberId: actor.memberId, subjectId: post.id, postId: post.id, circleId, occurredAt: now });
      afterCommit(() => this.signals.poke());
      return post.id;
    });
    return this.get(actor, id);
  }

  async update(actor: Actor, id: number, input: PostChange): Promise<Post> {
    const title = checkedText(input.title, 'title', 300);
    const markdown = checkedMarkdown(input.markdown, mostPostBytes, true);
    const circleId = input.circleId ? toId(input.circleId, 'circleId') : null;
    const topics = topicNames(input.topics);
    const text = postText(title, markdown, topics.map(({ label }) => label));
    const now = this.clock.now();
    await inTransaction(this.source, async (tx, afterCommit) => {
      const post = await this.lock(tx, actor, id);
      ensure(canEditPost(actor, post), actor);
      if (circleId && circleId !== post.circleId) await this.circles.ensureExists(tx, circleId);
      await tx.query(
        `update post set title = $2, markdown = $3, html = $4, excerpt = $5, tokens = array_to_tsvector($6::text[]), circle_id = $7,
                edited_at = $8, active_at = greatest(active_at, $8), cover_id = coalesce(cover_id, (select id from upload where file = $9))
         where id = $1`,
        [id, title, markdown, text.html, text.excerpt, text.tokens, circleId, now, text.firstFile],
      );
      if (circleId !== post.circleId) await this.circles.movePost(tx, post.circleId, circleId);
      const { added, removed } = await this.topics.assign(tx, id, topics);
      const edit = { memberId: actor.memberId, postId: id, circleId, occurredAt: now };
      await this.signals.record(
        tx,
        { ...edit, kind: 'post.edited', subjectId: id },
        // What it was about before must be found in the log (docs/decisions/0008).
        ...added.map((topicId) => ({ ...edit, kind: 'post.tagged' as const, subjectId: topicId })),
        ...removed.map((topicId) => ({ ...edit, kind: 'post.untagged' as const, subjectId: topicId })),
      );
      afterCommit(() => this.signals.poke());
    });
    return this.get(actor, id);
  }

  async delete(actor: Actor, id: number): Promise<Post> {
    await inTransaction(this.source, async (tx, afterCommit) => {
      const post = await this.lock(tx, actor, id);
      ensure(canDeletePost(actor, post, await this.circles.hostedBy(actor, tx)), actor);
      await this.setDeleted(tx, actor, post, this.clock.now());
      afterCommit(() => this.signals.poke());
    });
    return this.get(actor, id);
  }

  async restore(actor: Actor, id: number): Promise<Post> {
    await inTransaction(this.source, async (tx, afterCommit) => {
      const post = await this.lock(tx, actor, id);
      ensure(canRestore(actor, post), actor);
      await this.setDeleted(tx, actor, post, null);
      afterCommit(() => this.signals.poke());
    });
    return this.get(actor, id);
  }

  private async setDeleted(tx: Tx, actor: Actor, post: Post, at: Date | null): Promise<void> {
    const change = at ? -1 : 1;
    await tx.query('update post set deleted_at = $2, deleted_by = $3 where id = $1', [post.id, at, at && actor.memberId]);
    if (post.circleId) await this.circles.countPost(tx, post.circleId, change);
    await this.topics.countPost(tx, post.id, change);
    const kind = at ? 'post.deleted' : 'post.restored';
    // The signal takes back the author's act, whoever deleted it; who did is for the audit.
    await this.signals.record(tx, {
      kind, memberId: post.authorId, subjectId: post.id, postId: post.id, circleId: post.circleId, occurredAt: this.clock.now(), day: dayOfAct(post.createdAt),
    });
    if (actor.memberId !== post.authorId) await recordAudit(tx, actor, kind, post.id);
  }

  /** Locks the row. What a stranger may not see does not exist for her; who deleted it may still undo that. */
  private async lock(tx: Tx, actor: Actor, id: number): Promise<Post> {
    const post = await tx.findOne(Post, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!post || !(canSeePost(actor, post) || canRestore(actor, post))) throw new DomainError('community.not-found');
    return post;
  }

  /** The whole post as the answer to a change of it, even to who may no longer see it. */
  async get(actor: Actor, id: number): Promise<Post> {
    const [{ post }]: { post: Post }[] = await this.source.query(
      `select ${postJson('$1::bigint', true)} as post from ${postTables} where p.id = $2`,
      [actor.memberId, id],
    );
    return revivePost(post);
  }
}
