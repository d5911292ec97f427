import type { Tx } from '@kith/server/kernel';
import { addRefs, type Intake, type IntakeComment, intakeResult, reserveIds, sieve, sortKnown } from '@kith/server/intake';
import type { SignalLog } from '@kith/server/signals';
import { cleanText } from '@kith/server/text';
import { commentText, mostCommentBytes } from '../posts/post-text';
import { tally } from './counts';
import { type CommentThing, findComments, findMembers, findPosts, namesOf, type Thing } from './import-things';

/** Comments, answers among them. An author who is unknown leaves the comment without one. */
export const takeComments = (signals: SignalLog): Intake<'comment'> => async (tx, originId, batch) => {
  const { fresh, known } = await sortKnown(tx, originId, 'comment', batch);
  const posts = await findPosts(tx, originId, fresh.map(({ postExternalId }) => postExternalId));
  const parents = await findComments(tx, originId, fresh.map(({ parentExternalId }) => parentExternalId));
  const members = await findMembers(tx, originId, fresh.map(({ authorExternalId }) => authorExternalId));
  const names = await namesOf(tx, [...members.values()]);
  const kinds = await questionsAmong(tx, [...parents.values()]);
  for (const post of posts.values()) if (post.kind === 'question') kinds.add(post.id);
  // Rendering comes before the first write: only from then on does the transaction hold the log back.
  const texts = fresh.map(prepare);
  const ids = await reserveIds(tx, 'comment', fresh.length);
  const { taken, skipped } = sieve(fresh.map((record, place) => ({ ...record, id: ids[place], text: texts[place] })), (record) => {
    if (typeof record.text === 'string') return record.text;
    const parent = record.parentExternalId === undefined ? null : parents.get(record.parentExternalId);
    const post: Thing | null | undefined = record.postExternalId === undefined ? parent && { ...parent, id: parent.postId } : posts.get(record.postExternalId);
    if (parent === undefined || (parent && post && parent.postId !== post.id)) return 'parent-unknown';
    if (!post) return 'post-unknown';
    const authorId = members.get(record.authorExternalId ?? '') ?? null;
    const comment = {
      id: record.id, externalId: record.externalId, text: record.text, postId: post.id, circleId: post.circleId, authorId,
      parentId: parent?.id ?? null, rootId: parent ? (parent.rootId ?? parent.id) : null,
      isAnswer: record.isAnswer && !parent && kinds.has(post.id),
      // A reply is towards whom it replies to, anything else towards the author of the post.
      partnerId: parent ? parent.authorId : post.authorId,
      createdAt: record.createdAt, editedAt: record.editedAt, attribution: record.attribution,
      sourceAuthor: record.attribution && (record.attribution.author ?? names.get(authorId ?? 0)),
    };
    // A reply to it may be in the same batch.
    parents.set(record.externalId, comment satisfies CommentThing);
    return comment;
  });
  if (!taken.length) return intakeResult(0, known, skipped);
  await tx.query(
    `insert into comment (id, post_id, parent_id, root_id, author_id, is_answer, markdown, html, created_at, edited_at, tokens, origin_id, source_url, source_author, source_license)
     overriding system value
     select id, post_id, parent_id, root_id, author_id, is_answer, markdown, html, created_at, edited_at, array_to_tsvector(tokens), case when attributed then $2::bigint end, source_url, source_author, source_license
     from jsonb_to_recordset($1::jsonb) as r (id bigint, post_id bigint, parent_id bigint, root_id bigint, author_id bigint, is_answer boolean, markdown text, html text,
       created_at timestamptz, edited_at timestamptz, tokens text[], attributed boolean, source_url text, source_author text, source_license text)
     order by id`,
    [JSON.stringify(taken.map((row) => ({
      id: row.id, post_id: row.postId, parent_id: row.parentId, root_id: row.rootId, author_id: row.authorId, is_answer: row.isAnswer, markdown: row.text.markdown, html: row.text.html,
      created_at: row.createdAt, edited_at: row.editedAt, tokens: row.text.tokens, attributed: row.attribution !== undefined, source_url: row.attribution?.url, source_author: row.sourceAuthor, source_license: row.attribution?.license,
    }))), originId],
  );
  await countComments(tx, taken);
  await addRefs(tx, originId, 'comment', taken.map(({ externalId, id }) => ({ externalId, localId: id })));
  await signals.record(tx, ...taken.map(({ id, isAnswer, authorId, partnerId, postId, circleId, createdAt }) => ({
    kind: isAnswer ? ('answer.created' as const) : ('comment.created' as const), memberId: authorId, partnerId, subjectId: id, postId, circleId, occurredAt: createdAt,
  })));
  return intakeResult(taken.length, known, skipped);
};

function prepare({ markdown: written }: IntakeComment): { markdown: string; html: string; tokens: string[] } | string {
  const markdown = cleanText(written).trimEnd();
  if (!markdown) return 'empty';
  return Buffer.byteLength(markdown) > mostCommentBytes ? 'too-long' : { markdown, ...commentText(markdown) };
}

async function questionsAmong(tx: Tx, comments: CommentThing[]): Promise<Set<number>> {
  const rows: { id: number }[] = await tx.query(`select id from post where kind = 'question' and id = any($1::bigint[])`, [comments.map(({ postId }) => postId)]);
  return new Set(rows.map(({ id }) => id));
}

async function countComments(tx: Tx, comments: { postId: number; createdAt: Date }[]): Promise<void> {
  const counts = tally(comments.map(({ postId }) => postId));
  const latest = new Map<number, Date>();
  for (const { postId, createdAt } of comments) if (createdAt > (latest.get(postId) ?? new Date(0))) latest.set(postId, createdAt);
  await tx.query(
    `with locked as (select id from post where id = any($1::bigint[]) order by id for no key update)
     update post p set comment_count = p.comment_count + change.n, active_at = greatest(p.active_at, change.at)
     from locked join unnest($1::bigint[], $2::int[], $3::timestamptz[]) as change (id, n, at) using (id) where p.id = locked.id`,
    [[...counts.keys()], [...counts.values()], [...counts.keys()].map((id) => latest.get(id) ?? null)],
  );
}

/** Who asked says which answer helped. One per question: the first stays. */
export const takeAcceptances = (signals: SignalLog): Intake<'acceptance'> => async (tx, originId, batch) => {
  const { fresh, known } = await sortKnown(tx, originId, 'acceptance', batch);
  const comments = await findComments(tx, originId, fresh.map(({ commentExternalId }) => commentExternalId));
  const posts = await findPosts(tx, originId, fresh.map(({ postExternalId }) => postExternalId));
  const rows: { id: number; authorId: number | null; acceptedCommentId: number | null }[] = await tx.query(
    `select id, author_id as "authorId", accepted_comment_id as "acceptedCommentId" from post where kind = 'question' and id = any($1::bigint[])
     order by id for no key update`,
    [[...comments.values()].map(({ postId }) => postId)],
  );
  const questions = new Map(rows.map((row) => [row.id, row]));
  const { taken, skipped } = sieve(fresh, ({ externalId, postExternalId, commentExternalId, at }) => {
    const comment = comments.get(commentExternalId);
    if (!comment) return 'comment-unknown';
    const question = questions.get(comment.postId);
    if (!comment.isAnswer || !question) return 'not-an-answer';
    if (postExternalId !== undefined && posts.get(postExternalId)?.id !== question.id) return 'post-unknown';
    if (question.acceptedCommentId !== null) return 'already-accepted';
    question.acceptedCommentId = comment.id;
    // A source that knows only the day may date it before the answer itself.
    return { externalId, comment, memberId: question.authorId, at: at > comment.createdAt ? at : comment.createdAt };
  });
  await tx.query(
    `update post p set accepted_comment_id = a.comment_id, accepted_at = a.at
     from unnest($1::bigint[], $2::bigint[], $3::timestamptz[]) as a (post_id, comment_id, at) where p.id = a.post_id`,
    [taken.map(({ comment }) => comment.postId), taken.map(({ comment }) => comment.id), taken.map(({ at }) => at)],
  );
  await addRefs(tx, originId, 'acceptance', taken.map(({ externalId, comment }) => ({ externalId, localId: comment.id })));
  await signals.record(tx, ...taken.map(({ comment, memberId, at }) => ({
    kind: 'answer.accepted' as const, memberId, partnerId: comment.authorId, subjectId: comment.id, postId: comment.postId, circleId: comment.circleId, occurredAt: at,
  })));
  return intakeResult(taken.length, known, skipped);
};
