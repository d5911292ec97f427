import type { Tx } from '@kith/server/kernel';
import { findRefs } from '@kith/server/intake';

/** A post or a comment of the same origin, with what signals about it need. */
export interface Thing {
  id: number;
  postId: number;
  authorId: number | null;
  circleId: number | null;
  createdAt: Date;
}
export interface PostThing extends Thing {
  kind: 'discussion' | 'question';
  acceptedCommentId: number | null;
}
export interface CommentThing extends Thing {
  rootId: number | null;
  isAnswer: boolean;
}

/** The members behind external ids; unknown ones are missing. */
export async function findMembers(tx: Tx, originId: number, externalIds: readonly (string | null | undefined)[]): Promise<Map<string, number>> {
  const refs = await findRefs(tx, originId, 'member', externalIds.filter((id) => id !== null && id !== undefined));
  return new Map([...refs].flatMap(([externalId, id]) => (id === null ? [] : [[externalId, id]])));
}

/** The posts behind external ids; unknown ones, and those that are gone for good, are missing. */
export async function findPosts(tx: Tx, originId: number, externalIds: readonly (string | undefined)[]): Promise<Map<string, PostThing>> {
  const wanted = externalIds.filter((id) => id !== undefined);
  if (!wanted.length) return new Map();
  const rows: (PostThing & { externalId: string })[] = await tx.query(
    `select r.external_id as "externalId", p.id, p.id as "postId", p.author_id as "authorId", p.circle_id as "circleId", p.created_at as "createdAt", p.kind,
            p.accepted_comment_id as "acceptedCommentId"
     from import_ref r join post p on p.id = r.local_id where r.origin_id = $1 and r.kind = 'post' and r.external_id = any($2::text[])`,
    [originId, [...new Set(wanted)]],
  );
  return new Map(rows.map((row) => [row.externalId, row]));
}

/** The comments behind external ids; unknown ones, and those that are gone for good, are missing. */
export async function findComments(tx: Tx, originId: number, externalIds: readonly (string | undefined)[]): Promise<Map<string, CommentThing>> {
  const wanted = externalIds.filter((id) => id !== undefined);
  if (!wanted.length) return new Map();
  const rows: (CommentThing & { externalId: string })[] = await tx.query(
    `select r.external_id as "externalId", c.id, c.post_id as "postId", c.author_id as "authorId", p.circle_id as "circleId", c.created_at as "createdAt",
            c.root_id as "rootId", c.is_answer as "isAnswer"
     from import_ref r join comment c on c.id = r.local_id join post p on p.id = c.post_id
     where r.origin_id = $1 and r.kind = 'comment' and r.external_id = any($2::text[])`,
    [originId, [...new Set(wanted)]],
  );
  return new Map(rows.map((row) => [row.externalId, row]));
}

/** What members are called, for the attribution of what they wrote elsewhere. */
export async function namesOf(tx: Tx, memberIds: readonly (number | null)[]): Promise<Map<number, string>> {
  const rows: { id: number; name: string }[] = await tx.query('select id, name from member where id = any($1::bigint[])', [memberIds.filter((id) => id !== null)]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
