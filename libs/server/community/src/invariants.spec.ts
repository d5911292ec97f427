import type { TestMember } from '@kith/server/members/testing';
import { type CommunityServer, startCommunityServer } from './testing/community-server';

let server: CommunityServer;
let ada: TestMember;
let question: string;
let discussion: string;
beforeAll(async () => {
  server = await startCommunityServer();
  ada = await server.member();
  question = (await server.post(ada, { kind: 'QUESTION' })).id;
  discussion = (await server.post(ada)).id;
});
afterAll(() => server.close());

/** The constraint by which the database itself refuses a statement. */
async function refusedBy(sql: string, values: unknown[]): Promise<string | undefined> {
  const error: { constraint?: string } = await server.db.query(sql, values).then(() => ({}), (cause) => cause);
  return error.constraint;
}

describe('the database itself', () => {
  it('keeps a reply in the post of what it replies to', async () => {
    const other = await server.comment(ada, question);
    const insert = `insert into comment (post_id, parent_id, root_id, author_id, markdown, html) values ($1, $2, $3, $4, 'x', 'x')`;
    const here = await server.comment(ada, discussion);
    expect(await refusedBy(insert, [discussion, here.id, here.id, ada.id])).toBeUndefined();
    expect(await refusedBy(insert, [discussion, other.id, here.id, ada.id])).toBe('comment_parent_same_post');
    expect(await refusedBy(insert, [discussion, here.id, other.id, ada.id])).toBe('comment_root_same_post');
    expect(await refusedBy(insert, [discussion, here.id, null, ada.id])).toBe('comment_root_of_parent');
    expect(await refusedBy('update comment set post_id = $1 where id = $2', [question, here.id])).toMatch(/^comment_(parent|root)_same_post$/);
  });

  it('accepts an answer of the question only, and keeps it one', async () => {
    const accept = 'update post set accepted_comment_id = $2, accepted_at = now() where id = $1';
    const answer = await server.comment(ada, question, { isAnswer: true });
    const remark = await server.comment(ada, question);
    const elsewhere = await server.post(ada, { kind: 'QUESTION' });
    const talk = await server.comment(ada, discussion);
    expect(await refusedBy(accept, [discussion, talk.id])).toBe('post_accepted_in_question');
    expect(await refusedBy(accept, [question, remark.id])).toBe('post_accepts_answer');
    expect(await refusedBy(accept, [elsewhere.id, answer.id])).toBe('post_accepted');
    expect(await refusedBy(accept, [question, answer.id])).toBeUndefined();
    expect(await refusedBy('update comment set is_answer = false where id = $1', [answer.id])).toBe('comment_stays_answer');
    expect(await refusedBy(`update post set kind = 'discussion' where id = $1`, [question])).toBe('post_accepted_in_question');
  });

  it('knows nobody who deleted what is not deleted', async () => {
    const comment = await server.comment(ada, discussion);
    for (const [table, id] of [['post', discussion], ['comment', comment.id]]) {
      expect(await refusedBy(`update ${table} set deleted_by = $2 where id = $1`, [id, ada.id])).toBe(`${table}_deleted_by`);
      expect(await refusedBy(`update ${table} set deleted_by = $2, deleted_at = now() where id = $1`, [id, ada.id])).toBeUndefined();
    }
  });

  it('has an end for drafts, beyond what the service takes', async () => {
    const insert = `insert into draft (member_id, key, content) values ($1, $2, (select jsonb_agg(n) from generate_series(1, $3::int) n))`;
    expect(await refusedBy(insert, [ada.id, 'large', 120_000])).toBeUndefined();
    expect(await refusedBy(insert, [ada.id, 'too large', 200_000])).toBe('draft_content_size');
  });
});
