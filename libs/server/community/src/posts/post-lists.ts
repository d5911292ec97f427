import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, DomainError, pageSize, toConnection, toCursor } from '@kith/server/kernel';
import { plannedQuery } from '../planned-query';
import { instantOf, microsOf, numbersIn, timeCursor, wholeNumbersIn } from '../time-cursor';
import { postJson, postTables, revivePost } from './post-json';
import type { Post } from './post.entity';

export interface Page {
  /** How many; null is the usual number. */
  first: number | null;
  after?: string | null;
}

interface TimedRow {
  micros: number;
  id: number;
  post: Post;
}

/** Lists of posts: one statement each, by keyset. Deleted posts are in none of them. */
@Injectable()
export class PostLists {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Newest first, of everything public. */
  newest(viewer: Actor | null, page: Page) {
    return this.newestWhere(viewer, page, 'true', null);
  }

  inCircle(viewer: Actor | null, circleId: number, page: Page) {
    return this.newestWhere(viewer, page, 'circle_id = $5', circleId);
  }

  byAuthor(viewer: Actor | null, memberId: number, page: Page) {
    return this.newestWhere(viewer, page, 'author_id = $5', memberId);
  }

  aboutTopic(viewer: Actor | null, topicId: number, page: Page) {
    // Planned anew each time: for a rare topic its few posts are sorted, for a common one the newest posts are walked.
    return this.newestWhere(viewer, page, 'exists (select from post_topic where topic_id = $5 and post_id = post.id)', topicId, (text, values) => this.source.query(text, values));
  }

  /** What gets the most attention these days. */
  async hottest(viewer: Actor | null, { first, after }: Page) {
    const size = pageSize(first ?? 20, 50);
    const [hot, id] = after ? numbersIn(after, 2) : [null, null];
    if (id !== null && !Number.isSafeInteger(id)) throw new DomainError('input.invalid', { field: 'after' });
    const rows = await plannedQuery<{ hot: number; id: number; post: Post }>(
      this.source,
      `with page as (
         select id, hot from post where deleted_at is null ${after ? 'and (hot, id) < ($3::float8, $4::bigint)' : 'and $3::float8 is null and $4::bigint is null'}
         order by hot desc, id desc limit $2
       )
       select page.hot, page.id, ${postJson('$1::bigint')} as post from page join (${postTables}) on p.id = page.id order by page.hot desc, page.id desc`,
      [viewer?.memberId ?? null, size + 1, hot, id],
    );
    return connection(rows, size, (row) => toCursor(row.hot, row.id));
  }

  /** `condition` may use `$5`, and nothing else that comes from outside. */
  private async newestWhere(
    viewer: Actor | null,
    { first, after }: Page,
    condition: string,
    value: number | null,
    run: (text: string, values: unknown[]) => Promise<TimedRow[]> = (text, values) => plannedQuery(this.source, text, values),
  ) {
    const size = pageSize(first ?? 20, 50);
    const [micros, id] = after ? wholeNumbersIn(after, 2) : [null, null];
    const rows = await run(
      `with page as (
         select id, created_at from post
         where deleted_at is null and ${condition}
           ${after ? `and (created_at, id) < (${instantOf('$3')}, $4::bigint)` : 'and $3::bigint is null and $4::bigint is null'}
         order by created_at desc, id desc limit $2
       )
       select ${microsOf('page.created_at')} as micros, page.id, ${postJson('$1::bigint')} as post
       from page join (${postTables}) on p.id = page.id order by page.created_at desc, page.id desc`,
      condition.includes('$5') ? [viewer?.memberId ?? null, size + 1, micros, id, value] : [viewer?.memberId ?? null, size + 1, micros, id],
    );
    return connection(rows, size, timeCursor);
  }
}

/** The connection of rows that carry a post beside the keys of their order. */
export function connection<R extends { post: Post }>(rows: R[], size: number, cursorOf: (row: R) => string) {
  const { edges, pageInfo } = toConnection(rows, size, cursorOf);
  return { edges: edges.map(({ cursor, node }) => ({ cursor, node: revivePost(node.post), reason: null })), pageInfo };
}
