import type { Tx } from '@kith/server/kernel';
import { addRefs, type Intake, type IntakePost, intakeResult, reserveIds, sieve, sortKnown } from '@kith/server/intake';
import type { SignalLog } from '@kith/server/signals';
import { cleanLine, cleanText } from '@kith/server/text';
import { hotOf } from '../feed/hot';
import { mostPostBytes, postText } from '../posts/post-text';
import { type TopicName, topicSlug } from '../topics/topic-name';
import { raiseCounts, tally } from './counts';
import { findMembers, namesOf } from './import-things';

/** Posts with their topics, cover and attribution. An author who is unknown leaves the post without one. */
export const takePosts = (signals: SignalLog): Intake<'post'> => async (tx, originId, batch) => {
  const { fresh, known } = await sortKnown(tx, originId, 'post', batch);
  // Rendering comes before the first write: only from then on does the transaction hold the log back.
  const { taken, skipped } = sieve(fresh, prepare);
  if (!taken.length) return intakeResult(0, known, skipped);
  const members = await findMembers(tx, originId, taken.map(({ authorExternalId }) => authorExternalId));
  const names = await namesOf(tx, [...members.values()]);
  const circles = await idsBySlug(tx, 'circle', taken.flatMap(({ circleSlug }) => circleSlug ?? []));
  const ids = await reserveIds(tx, 'post', taken.length);
  const rows = taken.map((post, place) => {
    const authorId = members.get(post.authorExternalId ?? '') ?? null;
    return { ...post, id: ids[place], authorId, circleId: circles.get(post.circleSlug ?? '') ?? null, sourceAuthor: post.attribution && (post.attribution.author ?? names.get(authorId ?? 0)) };
  });
  await tx.query(
    `insert into post (id, kind, author_id, circle_id, title, markdown, html, excerpt, cover_id, created_at, edited_at, active_at, hot, tokens, origin_id, source_url, source_author, source_license)
     overriding system value
     select r.id, kind, author_id, circle_id, title, markdown, html, excerpt, (select u.id from upload u where u.file = r.cover), created_at, edited_at,
            greatest(created_at, edited_at), hot, array_to_tsvector(tokens), case when attributed then $2::bigint end, source_url, source_author, source_license
     from jsonb_to_recordset($1::jsonb) as r (id bigint, kind text, author_id bigint, circle_id bigint, title text, markdown text, html text, excerpt text, cover text,
       created_at timestamptz, edited_at timestamptz, hot float8, tokens text[], attributed boolean, source_url text, source_author text, source_license text)`,
    [JSON.stringify(rows.map((row) => ({
      id: row.id, kind: row.kind, author_id: row.authorId, circle_id: row.circleId, title: row.title, markdown: row.markdown, html: row.text.html, excerpt: row.text.excerpt,
      cover: row.coverFile ?? row.text.firstFile, created_at: row.createdAt, edited_at: row.editedAt, hot: hotOf(row.createdAt, []), tokens: row.text.tokens,
      attributed: row.attribution !== undefined, source_url: row.attribution?.url, source_author: row.sourceAuthor, source_license: row.attribution?.license,
    }))), originId],
  );
  // Circles come before topics, new ones too: who posts meanwhile locks them in this order.
  await raiseCounts(tx, 'circle', 'post_count', tally(rows.map(({ circleId }) => circleId)));
  const topics = await topicIds(tx, taken.flatMap(({ topicNames }) => topicNames));
  const links = rows.flatMap(({ id, topicNames }) => topicNames.map(({ slug }) => ({ postId: id, topicId: topics.get(slug) as number })));
  await tx.query('insert into post_topic (topic_id, post_id) select * from unnest($1::bigint[], $2::bigint[])', [links.map(({ topicId }) => topicId), links.map(({ postId }) => postId)]);
  await raiseCounts(tx, 'topic', 'post_count', tally(links.map(({ topicId }) => topicId)));
  await addRefs(tx, originId, 'post', rows.map(({ externalId, id }) => ({ externalId, localId: id })));
  await signals.record(tx, ...rows.map(({ id, authorId, circleId, createdAt }) => ({
    kind: 'post.created' as const, memberId: authorId, subjectId: id, postId: id, circleId, occurredAt: createdAt,
  })));
  return intakeResult(rows.length, known, skipped);
};

function prepare(post: IntakePost) {
  const title = [...cleanLine(post.title)].slice(0, 300).join('');
  const markdown = cleanText(post.markdown).trimEnd();
  if (!title) return 'title-empty';
  if (!markdown) return 'empty';
  if (Buffer.byteLength(markdown) > mostPostBytes) return 'too-long';
  const bySlug = new Map(post.topics.flatMap((label): [string, TopicName][] => {
    const slug = topicSlug(label);
    return slug ? [[slug, { slug, label }]] : [];
  }));
  const topicNames = [...bySlug.values()];
  return { ...post, title, markdown, topicNames, text: postText(title, markdown, topicNames.map(({ label }) => label)) };
}

async function idsBySlug(tx: Tx, table: 'circle' | 'topic', slugs: string[]): Promise<Map<string, number>> {
  const rows: { id: number; slug: string }[] = await tx.query(`select id, slug::text from ${table} where slug = any($1::text[]::citext[])`, [[...new Set(slugs)]]);
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

/** The topics of these names, made where they are new. */
async function topicIds(tx: Tx, names: TopicName[]): Promise<Map<string, number>> {
  const sorted = [...new Map(names.map((name) => [name.slug, name])).values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const slugs = sorted.map(({ slug }) => slug);
  const known = await idsBySlug(tx, 'topic', slugs);
  const missing = sorted.filter(({ slug }) => !known.has(slug));
  if (!missing.length) return known;
  await tx.query('insert into topic (slug, label) select * from unnest($1::citext[], $2::text[]) on conflict (slug) do nothing', [missing.map(({ slug }) => slug), missing.map(({ label }) => label)]);
  return idsBySlug(tx, 'topic', slugs);
}
