import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, pageSize, toConnection, toCursor } from '@kith/server/kernel';
import { interestsOf } from '../interests/interests.consumer';
import type { FeedReason, PostConnection } from '../posts/post.connection';
import type { Post } from '../posts/post.entity';
import { postJson, postTables, revivePost } from '../posts/post-json';
import { plannedQuery } from '../planned-query';
import { type Page, PostLists } from '../posts/post-lists';
import { wholeNumbersIn } from '../time-cursor';

/** Why a post is in a snapshot: a fixed reason, or the topic of interest. */
type StoredReason = 'YOUR_CIRCLE' | 'HOT' | 'NEWEST' | number;

interface Row {
  version: number;
  place: number;
  reason: StoredReason;
  post: Post;
}

/** An order is used again for so long, unless something new was posted: reloading the page is not a new visit. */
const snapshotSeconds = 60;
const snapshotSize = 200;
/** Orders of earlier visits that are kept, so that pages under way on other devices neither repeat nor jump. */
const snapshotsKept = 4;

/** The home feed. Newest is everything in the order of time; "for you" fits the member and says why each post is there. */
@Injectable()
export class FeedService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly lists: PostLists,
  ) {}

  async newest(viewer: Actor | null, page: Page): Promise<PostConnection> {
    return withReason(await this.lists.newest(viewer, page), { kind: 'NEWEST', label: null, labelZh: null });
  }

  /** Signed out it is what is hot. */
  async forYou(viewer: Actor | null, page: Page): Promise<PostConnection> {
    if (!viewer) return withReason(await this.lists.hottest(null, page), { kind: 'HOT', label: null, labelZh: null });
    const size = pageSize(page.first ?? 20, 50);
    let rows: Row[];
    if (page.after) {
      const [version, place] = wholeNumbersIn(page.after, 2);
      rows = await this.rows(viewer, size, version, place);
    } else {
      rows = await this.rows(viewer, size, null, 0);
      if (!rows.length) {
        await this.makeSnapshot(viewer);
        rows = await this.rows(viewer, size, null, 0);
      }
    }
    const { edges, pageInfo } = toConnection(rows, size, (row) => toCursor(row.version, row.place));
    return { edges: edges.map(({ cursor, node }) => ({ cursor, node: revivePost(node.post), reason: reasonOf(node) })), pageInfo };
  }

  /**
   * Posts of a snapshot behind a place, as far as they are still to be seen. Without a version it is the latest, if it is fresh. A version that
   * is no longer kept goes on in the latest one.
   */
  private rows(viewer: Actor, size: number, version: number | null, place: number): Promise<Row[]> {
    const which = version === null
      ? `made_at > now() - interval '${snapshotSeconds} seconds'
         and newest_post_id = (select max(id) from post) and $4::bigint is null`
      : '(version = $4::bigint or not exists (select from feed_snapshot f where f.member_id = $1 and f.version = $4))';
    return plannedQuery<Row>(
      this.source,
      `with snapshot as (
         select version, post_ids, reasons from feed_snapshot where member_id = $1 and ${which} order by version desc limit 1
       ), page as (
         select s.version, x.place::int as place, s.reasons -> (x.place::int - 1) as reason, p.id
         from snapshot s cross join unnest(s.post_ids) with ordinality as x (id, place) join post p on p.id = x.id
         where x.place > $3::bigint and p.deleted_at is null order by x.place limit $2
       )
       select page.version, page.place, page.reason, ${postJson('$1::bigint')} as post
       from page join (${postTables}) on p.id = page.id order by page.place`,
      [viewer.memberId, size + 1, place, version],
    );
  }

  /**
   * Candidates are the hottest of each circle she is in, the newest about what she cares for, the hottest of all and the newest of all.
   * rank = hot × (1 + 4 · affinity + ½ if in her circle), an eighth of it when she has read it since anything happened there; hot is a log2, so the
   * factors are added as logs. Affinity of a topic is its strength relative to her strongest; of a post, the sum over its topics, at most 1.
   */
  private async makeSnapshot(viewer: Actor): Promise<void> {
    await this.source.query(
      `with mine as (
         select circle_id from circle_membership where member_id = $1
       ), loved as (
         select topic_id, strength / max(strength) over () as share from ${interestsOf('$1')} interest order by strength desc limit 20
       ), candidate as (
         select hottest.id from mine cross join lateral (
           select id from post where circle_id = mine.circle_id and deleted_at is null order by hot desc limit 15
         ) hottest
         union
         select newest.id from loved cross join lateral (
           select p.id from post_topic pt join post p on p.id = pt.post_id where pt.topic_id = loved.topic_id and p.deleted_at is null
           order by pt.post_id desc limit 15
         ) newest
         union
         (select id from post where deleted_at is null order by hot desc limit 60)
         union
         (select id from post where deleted_at is null order by created_at desc, id desc limit 60)
       ), ranked as (
         select p.id,
                case when mine.circle_id is not null then '"YOUR_CIRCLE"'::jsonb
                     when topic.favourite is not null then to_jsonb(topic.favourite)
                     when p.comment_count + p.praise_count > 0 then '"HOT"'
                     else '"NEWEST"' end as reason,
                p.hot + ln(1 + 4 * least(1, coalesce(topic.affinity, 0)) + case when mine.circle_id is not null then 0.5 else 0 end) / ln(2::float8)
                  - case when read.day >= p.active_at::date then 3 else 0 end as rank
         from candidate
         join post p on p.id = candidate.id
         left join mine on mine.circle_id = p.circle_id
         left join lateral (
           select sum(loved.share) as affinity, (array_agg(loved.topic_id order by loved.share desc))[1] as favourite
           from post_topic pt join loved on loved.topic_id = pt.topic_id where pt.post_id = p.id
         ) topic on true
         left join lateral (select max(day) as day from post_read r where r.member_id = $1 and r.post_id = p.id) read on true
         order by rank desc, p.id desc limit ${snapshotSize}
       ), fresh as (
         insert into feed_snapshot (member_id, version, newest_post_id, post_ids, reasons)
         select $1, (extract(epoch from clock_timestamp()) * 1000000)::bigint, coalesce((select max(id) from post), 0),
                coalesce(array_agg(id order by rank desc, id desc), '{}'), coalesce(jsonb_agg(reason order by rank desc, id desc), '[]') from ranked
         on conflict do nothing
       )
       delete from feed_snapshot where member_id = $1
         and version not in (select version from feed_snapshot where member_id = $1 order by version desc limit ${snapshotsKept - 1})`,
      [viewer.memberId],
    );
  }
}

function withReason(connection: PostConnection, reason: FeedReason): PostConnection {
  for (const edge of connection.edges) edge.reason = reason;
  return connection;
}

/** The circle and the topics came with the post; a topic it no longer has explains nothing. */
function reasonOf({ reason, post }: Row): FeedReason | null {
  if (typeof reason === 'number') {
    const topic = post.topics.find(({ id }) => id === reason);
    return topic ? { kind: 'YOUR_TOPIC', label: topic.label, labelZh: topic.labelZh } : null;
  }
  const circle = reason === 'YOUR_CIRCLE' ? post.circle : null;
  return { kind: reason, label: circle?.name ?? null, labelZh: circle?.nameZh ?? null };
}
