import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { inOrder } from '@kith/server/kernel';
import type { ContributionCounts, MemberBadge } from './contributions.type';

/** What members have contributed, in one statement per request and kind. The functions are batches for `context.loaders.of(…)`. */
@Injectable()
export class ContributionsLoader {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  readonly counts = async (memberIds: readonly number[]): Promise<(ContributionCounts | undefined)[]> => {
    const rows: (ContributionCounts & { memberId: number })[] = await this.source.query(
      `select wanted.id as "memberId", posts.n as posts, comments.remarks as comments, comments.answers, comments.accepted,
              (posts.praise + comments.praise)::int as "praiseReceived"
       from unnest($1::bigint[]) as wanted (id)
       cross join lateral (
         select count(*)::int as n, coalesce(sum(praise_count), 0) as praise from post where author_id = wanted.id and deleted_at is null
       ) posts
       cross join lateral (
         select (count(*) filter (where not m.is_answer))::int as remarks, (count(*) filter (where m.is_answer))::int as answers,
                (count(*) filter (where p.accepted_comment_id = m.id))::int as accepted, coalesce(sum(m.praise_count), 0) as praise
         from comment m join post p on p.id = m.post_id where m.author_id = wanted.id and m.deleted_at is null and p.deleted_at is null
       ) comments`,
      [memberIds],
    );
    return inOrder(memberIds, rows, (row) => row.memberId);
  };

  readonly badges = async (memberIds: readonly number[]): Promise<MemberBadge[][]> => {
    const rows: (MemberBadge & { memberId: number })[] = await this.source.query(
      `select mb.member_id as "memberId", b.name, b.name_zh as "nameZh", b.rank, mb.times, mb.last_awarded_at as "lastAwardedAt"
       from member_badge mb join badge b on b.id = mb.badge_id where mb.member_id = any($1::bigint[])
       order by b.rank, mb.last_awarded_at desc, b.id`,
      [memberIds],
    );
    return memberIds.map((id) => rows.filter((row) => row.memberId === id));
  };
}
