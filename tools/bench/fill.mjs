// Fills a migrated database with a plausible community, by sets: the same one every time.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import sharp from 'sharp';
import { steps } from './fill-steps.mjs';

const memberCount = 2000;
const pictureCount = 12;

/** Returns { databaseUrl, members: [{ id, cookie }], readPostId: one with some 30 comments, quietPostIds: 5,000 without any }. */
export async function fillCommunity({ databaseUrl, uploads, posts, require }) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await fillPictures(client, uploads);
    // The rows are right by construction, and an index over everything is cheaper made afterwards.
    await client.query('set session_replication_role = replica; set synchronous_commit = off');
    const { rows: indexes } = await client.query(`select indexname, indexdef from pg_indexes where schemaname = 'public' and indexdef like '%USING gin%'`);
    for (const { indexname } of indexes) await client.query(`drop index ${indexname}`);
    for (const step of steps({ members: memberCount, posts })) await client.query(step);
    for (const { indexdef } of indexes) await client.query(indexdef);
    const cookies = await openSessions(client, require);
    await client.query('vacuum analyze');
    const { rows: [read] } = await client.query('select id from post order by abs(comment_count - 30), id limit 1');
    const { rows: quiet } = await client.query('select id from post where comment_count = 0 order by id desc limit 5000');
    return { databaseUrl, members: cookies, readPostId: read.id, quietPostIds: quiet.map(({ id }) => Number(id)) };
  } finally {
    await client.end();
  }
}

/** Soft gradients with some grain, so that they weigh what photographs weigh. */
async function fillPictures(client, uploads) {
  mkdirSync(uploads, { recursive: true });
  for (let n = 0; n < pictureCount; n++) {
    const [width, height] = [1280, 720];
    const raw = Buffer.alloc(width * height * 3);
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const grain = ((x * 7919 + y * 104729 + n * 31) % 23) - 11;
        raw[at++] = Math.max(0, Math.min(255, 60 + n * 12 + (x * 120) / width + grain));
        raw[at++] = Math.max(0, Math.min(255, 90 + (y * 110) / height + grain));
        raw[at++] = Math.max(0, Math.min(255, 200 - n * 10 - (x * 60) / width + grain));
      }
    }
    const bytes = await sharp(raw, { raw: { width, height, channels: 3 } }).webp({ quality: 82 }).toBuffer();
    const file = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}-${width}x${height}.webp`;
    writeFileSync(`${uploads}/${file}`, bytes, { mode: 0o644 });
    await client.query('insert into upload (file, width, height, bytes) values ($1, $2, $3, $4)', [file, width, height, bytes.length]);
  }
}

/** A session for every member, as signing in would leave it. */
async function openSessions(client, require) {
  const { hashOf } = require('../../../libs/server/members/src/sessions/proof-token.js');
  const { sessionCookie } = require('../../../libs/server/members/src/sessions/cookies.js');
  const { rows } = await client.query('select id from member order by id');
  const members = rows.map(({ id }) => ({ id: Number(id), token: createHash('sha256').update(`bench ${id}`).digest('base64url') }));
  await client.query(
    `insert into session (token_hash, member_id, user_agent, ip, expires_at)
     select hash, id, 'Bench', '127.0.0.1', now() + interval '90 days' from unnest($1::bytea[], $2::bigint[]) as s (hash, id)`,
    [members.map(({ token }) => hashOf(token)), members.map(({ id }) => id)],
  );
  return members.map(({ id, token }) => ({ id, cookie: `${sessionCookie}=${token}` }));
}
