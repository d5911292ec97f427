import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Actor } from '@kith/server/kernel';
import { ConsumerRunner, type SubjectDescription, SignalSubjects } from '@kith/server/signals';
import { AttentionConsumer } from './feed/attention.consumer';
import { InterestsConsumer } from './interests/interests.consumer';
import { excerptOfHtml } from './posts/excerpt-of-html';
import { isManager } from './posts/post.policy';

interface Row extends SubjectDescription {
  id: number;
  html?: string | null;
}

/**
 * Facts recorded: post.*, comment.*, answer.*, praise.*, circle.*. Facts heard: those that move attention (`hot`) and interests.
 * And what timelines call these things.
 */
@Injectable()
export class CommunitySignals implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly runner: ConsumerRunner,
    private readonly subjects: SignalSubjects,
  ) {}

  onModuleInit(): void {
    this.runner.register(new AttentionConsumer());
    this.runner.register(new InterestsConsumer());
    // `seen` is what the reader may see of a deleted post: her own, or all as a manager.
    const seen = `(p.deleted_at is null or p.author_id = $2 or $3)`;
    this.describe('post', `select p.id, p.title, '/p/' || p.id as url, p.excerpt from post p where p.id = any($1::bigint[]) and ${seen}`);
    this.describe(
      'comment',
      `select m.id, p.title, '/p/' || p.id || '#c' || m.id as url, left(m.html, 2000) as html
       from comment m join post p on p.id = m.post_id
       where m.id = any($1::bigint[]) and ${seen} and (m.deleted_at is null or m.author_id = $2 or $3)`,
    );
    this.describe(
      'praise',
      `select praise.id, p.title, '/p/' || p.id || coalesce('#c' || m.id, '') as url, case when m.id is null then p.excerpt end as excerpt, left(m.html, 2000) as html
       from praise left join comment m on m.id = praise.comment_id join post p on p.id = coalesce(praise.post_id, m.post_id)
       where praise.id = any($1::bigint[]) and ${seen} and (m.deleted_at is null or m.author_id = $2 or $3)`,
    );
    this.describe('circle', `select c.id, c.name as title, '/c/' || c.slug as url, nullif(c.purpose, '') as excerpt from circle c where c.id = any($1::bigint[]) and ($2 > 0 or $3)`);
    this.describe('topic', `select t.id, t.label as title, '/t/' || replace(t.slug, '#', '%23') as url from topic t where t.id = any($1::bigint[]) and ($2 > 0 or $3)`);
    this.describe('badge', `select b.id, b.name as title, null as url from badge b where b.id = any($1::bigint[]) and ($2 > 0 or $3)`);
  }

  /** `sql` takes the ids, the reader's id and whether she is a manager. */
  private describe(subject: Parameters<SignalSubjects['register']>[0], sql: string): void {
    this.subjects.register(subject, async (ids: readonly number[], reader: Actor) => {
      const rows: Row[] = await this.source.query(sql, [ids, reader.memberId, isManager(reader)]);
      return new Map(rows.map(({ id, title, url, excerpt, html }) => [id, { title, url, excerpt: excerpt ?? (html ? excerptOfHtml(html) : null) }]));
    });
  }
}
