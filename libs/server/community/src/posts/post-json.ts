import { memberJson, reviveMember } from '@kith/server/members';
import { circleJson, coverJson } from '../circles/circle.entity';
import { topicJson } from '../topics/topic.entity';
import type { Post } from './post.entity';

/** SQL: the rows that `postJson` reads. */
export const postTables = 'post p left join member a on a.id = p.author_id left join circle c on c.id = p.circle_id';

/**
 * SQL: a post with everything a card shows as one JSON object, so that a list is one statement and no field needs a resolver of its own.
 * `viewer` is the SQL of the asking member's id, null when signed out. Read it with `revivePost`.
 */
export const postJson = (viewer: string, withBody = false): string =>
  `json_build_object(
     'id', p.id, 'kind', p.kind, 'title', p.title, 'excerpt', p.excerpt, 'authorId', p.author_id, 'circleId', p.circle_id,
     'commentCount', p.comment_count, 'praiseCount', p.praise_count, 'acceptedCommentId', p.accepted_comment_id,
     'answered', p.accepted_comment_id is not null, 'createdAt', p.created_at, 'editedAt', p.edited_at, 'activeAt', p.active_at,
     'deletedAt', p.deleted_at, 'deletedBy', p.deleted_by, 'originId', p.origin_id, ${withBody ? `'html', p.html,` : ''}
     'author', ${memberJson('a')}, 'circle', ${circleJson('c')},
     'cover', ${coverJson('p.cover_id')},
     'topics', coalesce((select json_agg(${topicJson('t')} order by t.post_count desc, t.id) from post_topic pt join topic t on t.id = pt.topic_id
                         where pt.post_id = p.id), '[]'::json),
     'viewerHasPraised', ${isThere(`select true from praise where praise.post_id = p.id and praise.member_id = ${viewer}`)},
     'viewerHasRead', ${isThere(`select true from post_read where post_read.post_id = p.id and post_read.member_id = ${viewer}`)})`;

/** SQL: whether there is such a row. Unlike `exists` it is never answered by reading all rows of the viewer. */
export function isThere(select: string): string {
  return `coalesce((${select} limit 1), false)`;
}

/** JSON has no dates: they come as text and leave as dates. Changes the object and returns it. */
export function revivePost(post: Post): Post {
  post.createdAt = new Date(post.createdAt);
  post.activeAt = new Date(post.activeAt);
  if (post.editedAt) post.editedAt = new Date(post.editedAt);
  if (post.deletedAt) post.deletedAt = new Date(post.deletedAt);
  if (post.author) reviveMember(post.author);
  if (post.circle) post.circle.createdAt = new Date(post.circle.createdAt);
  return post;
}
