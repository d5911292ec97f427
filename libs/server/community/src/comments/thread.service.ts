import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, pageSize, toCursor } from '@kith/server/kernel';
import { plannedQuery } from '../planned-query';
import type { Page } from '../posts/post-lists';
import type { Post } from '../posts/post.entity';
import { instantOf, microsOf, wholeNumbersIn } from '../time-cursor';
import type { CommentConnection } from './comment.connection';
import type { Comment } from './comment.entity';
import { commentJson, commentTables, reviveComment } from './comment-json';
import { readingOrder } from './reading-order';

interface Row {
  branch: number;
  standing: number;
  praise: number;
  micros: number;
  comment: Comment;
}

/** A branch is given whole, for there are no pages within one; what comes after so many replies is left away. */
const mostReplies = 500;

/**
 * Pages of a thread. A page is a number of top-level comments with everything below them, in one statement. On a question the accepted
 * answer comes first, then answers by praise, then remarks; a discussion is in the order of time.
 */
@Injectable()
export class ThreadService {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async page(viewer: Actor | null, post: Post, { first, after }: Page): Promise<CommentConnection> {
    const size = pageSize(first ?? 50);
    const [standing, praise, micros, id] = after ? wholeNumbersIn(after, 4) : [-1, 0, 0, 0];
    const rows = await plannedQuery<Row>(
      this.source,
      `with branch as (
         select m.id, m.created_at, place.standing, place.praise
         from comment m cross join lateral (
           select case when $3::boolean then case when m.id = $4::bigint then 0 when m.is_answer then 1 else 2 end else 0 end as standing,
                  case when $3 and m.is_answer and m.id is distinct from $4 then -m.praise_count else 0 end as praise
         ) place
         where m.post_id = $2 and m.parent_id is null
           and (m.deleted_at is null or exists (select from comment r where r.root_id = m.id and r.deleted_at is null))
           and (place.standing, place.praise, m.created_at, m.id) > ($5::bigint, $6::bigint, ${instantOf('$7')}, $8::bigint)
         order by place.standing, place.praise, m.created_at, m.id limit $9
       ), included as (
         select id, id as branch from branch
         union all
         select r.id, branch.id from branch cross join lateral (
           select id from comment where root_id = branch.id order by created_at, id limit ${mostReplies}
         ) r
       )
       select branch.id as branch, branch.standing, branch.praise, ${microsOf('branch.created_at')} as micros, ${commentJson('$1::bigint')} as comment
       from included join branch on branch.id = included.branch join (${commentTables()}) on m.id = included.id
       order by branch.standing, branch.praise, branch.created_at, branch.id, m.created_at, m.id`,
      [viewer?.memberId ?? null, post.id, post.kind === 'question', post.acceptedCommentId, standing, praise, micros, id, size + 1],
    );
    const branches = new Map<number, Row[]>();
    for (const row of rows) {
      const branch = branches.get(row.branch);
      if (branch) branch.push(row);
      else branches.set(row.branch, [row]);
    }
    const edges = [...branches.values()].slice(0, size).flatMap((branch) => {
      const { standing, praise, micros, branch: id } = branch[0];
      const cursor = toCursor(standing, praise, micros, id);
      const comments = branch.map(({ comment }) => reviveComment(comment));
      const root = comments.find((comment) => comment.id === id) as Comment;
      return readingOrder(root, comments.filter((comment) => comment !== root)).map((node) => ({ cursor, node }));
    });
    return {
      edges,
      pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: branches.size > size },
      totalCount: post.commentCount,
    };
  }
}
