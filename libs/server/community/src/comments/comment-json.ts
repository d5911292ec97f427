import { memberJson, reviveMember } from '@kith/server/members';
import { isThere } from '../posts/post-json';
import type { Comment } from './comment.entity';

/** SQL: the rows that `commentJson` reads; `from` has the columns of a comment. */
export const commentTables = (from = 'comment'): string => `${from} m join post p on p.id = m.post_id left join member a on a.id = m.author_id`;

/** SQL: a comment as one JSON object. `viewer` is the SQL of the asking member's id, null when signed out. Read it with `reviveComment`. */
export const commentJson = (viewer: string): string =>
  `json_build_object(
     'id', m.id, 'postId', m.post_id, 'parentId', m.parent_id, 'rootId', m.root_id, 'authorId', m.author_id, 'circleId', p.circle_id,
     'isAnswer', m.is_answer, 'isAccepted', coalesce(p.accepted_comment_id = m.id, false), 'praiseCount', m.praise_count,
     'html', case when m.deleted_at is null then m.html else '' end,
     'author', case when m.deleted_at is null then ${memberJson('a')} end,
     'createdAt', m.created_at, 'editedAt', m.edited_at, 'deletedAt', m.deleted_at, 'deletedBy', m.deleted_by, 'originId', m.origin_id,
     'viewerHasPraised', ${isThere(`select true from praise where praise.comment_id = m.id and praise.member_id = ${viewer}`)})`;

/** JSON has no dates: they come as text and leave as dates. Changes the object and returns it. */
export function reviveComment(comment: Comment): Comment {
  comment.createdAt = new Date(comment.createdAt);
  if (comment.editedAt) comment.editedAt = new Date(comment.editedAt);
  if (comment.deletedAt) comment.deletedAt = new Date(comment.deletedAt);
  if (comment.author) reviveMember(comment.author);
  return comment;
}
