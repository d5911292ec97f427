import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { type IntakeKind, type IntakeRecords, IntakeRegistry, type IntakeResult } from '@kith/server/intake';
import { startTestServer, type TestServer } from '@kith/server/members/testing';
import { CommunityModule } from '../community.module';

let server: TestServer;
let originId: number;
const at = (day: string) => new Date(`${day}T12:00:00Z`);

beforeAll(async () => {
  server = await startTestServer({ modules: [CommunityModule] });
  [{ id: originId }] = await server.db.query<{ id: number }>(`insert into import_origin (name) values ('elsewhere') returning id`);
  await take('member', ['ada', 'bo', 'cy'].map((id) => ({ externalId: id, name: id, joinedAt: at('2020-01-01') })));
  await take('circle', [{ slug: 'tea', kind: 'interest', name: 'Tea', nameZh: '茶', purpose: 'Leaves', hue: 120, icon: 'leaf', createdAt: at('2020-01-01') }]);
  await take('post', [
    { externalId: 'p1', kind: 'discussion', authorExternalId: 'ada', circleSlug: 'tea', title: 'One', markdown: 'Body', topics: ['Green Tea', 'green-tea', '???'], createdAt: at('2020-02-01'), attribution: {} },
    { externalId: 'p2', kind: 'question', authorExternalId: 'bo', circleSlug: 'nowhere', title: 'Two', markdown: 'Body', topics: [], createdAt: at('2020-02-02') },
  ]);
});
afterAll(() => server.close());

/** One batch, as an importer hands it over. */
function take<K extends IntakeKind>(kind: K, batch: IntakeRecords[K][]): Promise<IntakeResult> {
  const source: DataSource = server.get(getDataSourceToken());
  return source.transaction((tx) => server.get<IntakeRegistry>(IntakeRegistry).take(kind, tx, originId, batch));
}
const rows = (sql: string) => server.db.query(sql);
const comment = (externalId: string, more: Partial<IntakeRecords['comment']> = {}): IntakeRecords['comment'] => ({
  externalId, postExternalId: 'p2', authorExternalId: 'cy', isAnswer: false, markdown: externalId, createdAt: at('2020-03-01'), ...more,
});

describe('posts', () => {
  it('share topics whose names come to the same, and find their circle', async () => {
    expect(await rows(`select p.title, c.slug::text as circle, c.post_count, array_agg(t.slug::text) as topics from post p left join circle c on c.id = p.circle_id
                       left join post_topic pt on pt.post_id = p.id left join topic t on t.id = pt.topic_id group by 1, 2, 3 order by 1`)).toEqual([
      { title: 'One', circle: 'tea', post_count: 1, topics: ['green-tea'] },
      { title: 'Two', circle: null, post_count: null, topics: [null] },
    ]);
  });

  it('are refused one by one, with the reason', async () => {
    const post = { kind: 'discussion', authorExternalId: 'nobody', circleSlug: null, title: 'T', markdown: 'm', topics: [], createdAt: at('2020-02-03') } as const;
    expect(await take('post', [
      { ...post, externalId: 'a', title: ' \u0000 ', topics: [] }, { ...post, externalId: 'b', markdown: '\n', topics: [] }, { ...post, externalId: 'c', markdown: '茶'.repeat(70_000), topics: [] },
      { ...post, externalId: 'd', title: 'x'.repeat(400), markdown: 'lone \uD83D half, NUL \u0000', topics: [] }, { ...post, externalId: 'd', topics: [] },
    ])).toEqual({ imported: 1, known: 1, skipped: [{ externalId: 'a', reason: 'title-empty' }, { externalId: 'b', reason: 'empty' }, { externalId: 'c', reason: 'too-long' }] });
    expect(await rows(`select char_length(title) as length, markdown, author_id from post where title like 'xxx%'`)).toEqual([{ length: 300, markdown: 'lone \uFFFD half, NUL', author_id: null }]);
  });

  it('take the cover they name, else their first picture', async () => {
    await rows(`insert into upload (file, width, height, bytes) values ('aa.webp', 1, 1, 1), ('bb.webp', 1, 1, 1)`);
    const post = { kind: 'discussion', authorExternalId: 'ada', circleSlug: null, markdown: '![](/uploads/aa.webp)', topics: [], createdAt: at('2020-02-03') } as const;
    await take('post', [{ ...post, externalId: 'e', title: 'E', topics: [] }, { ...post, externalId: 'f', title: 'F', coverFile: 'bb.webp', topics: [] }]);
    expect(await rows(`select title, file from post join upload on upload.id = cover_id order by title`)).toEqual([{ title: 'E', file: 'aa.webp' }, { title: 'F', file: 'bb.webp' }]);
  });
});

it('what comes with an attribution shows its origin and author, anything else is at home here', async () => {
  expect(await rows(`select title, origin_id = ${originId} as foreign, source_author from post where title in ('One', 'Two') order by title`)).toEqual([
    { title: 'One', foreign: true, source_author: 'ada' }, { title: 'Two', foreign: null, source_author: null },
  ]);
});

describe('comments', () => {
  it('reply within a batch and across batches, and know their branch', async () => {
    expect(await take('comment', [
      comment('answer', { isAnswer: true }), comment('reply', { parentExternalId: 'answer', authorExternalId: 'bo' }), comment('deeper', { parentExternalId: 'reply', postExternalId: undefined }),
      comment('orphan', { parentExternalId: 'nothing' }), comment('elsewhere', { parentExternalId: 'answer', postExternalId: 'p1' }), comment('lost', { postExternalId: 'p9' }),
      comment('no-question', { postExternalId: 'p1', isAnswer: true, attribution: {} }),
    ])).toEqual({
      imported: 4, known: 0,
      skipped: [{ externalId: 'orphan', reason: 'parent-unknown' }, { externalId: 'elsewhere', reason: 'parent-unknown' }, { externalId: 'lost', reason: 'post-unknown' }],
    });
    await take('comment', [comment('later', { parentExternalId: 'deeper' })]);
    expect(await rows(`select c.markdown, c.is_answer, p.markdown as parent, r.markdown as root from comment c left join comment p on p.id = c.parent_id left join comment r on r.id = c.root_id order by c.id`)).toEqual([
      { markdown: 'answer', is_answer: true, parent: null, root: null },
      { markdown: 'reply', is_answer: false, parent: 'answer', root: 'answer' },
      { markdown: 'deeper', is_answer: false, parent: 'reply', root: 'answer' },
      { markdown: 'no-question', is_answer: false, parent: null, root: null },
      { markdown: 'later', is_answer: false, parent: 'deeper', root: 'answer' },
    ]);
    expect(await rows(`select title, comment_count from post where comment_count > 0 order by title`)).toEqual([{ title: 'One', comment_count: 1 }, { title: 'Two', comment_count: 4 }]);
  });

  it('are accepted once per question, and only answers', async () => {
    const accept = (externalId: string, commentExternalId: string, more = {}) => ({ externalId, commentExternalId, at: at('2020-02-20'), ...more });
    expect(await take('acceptance', [accept('1', 'reply'), accept('2', 'nothing'), accept('3', 'answer', { postExternalId: 'p1' }), accept('4', 'answer', { postExternalId: 'p2' }), accept('5', 'answer')])).toEqual({
      imported: 1, known: 0,
      skipped: [{ externalId: '1', reason: 'not-an-answer' }, { externalId: '2', reason: 'comment-unknown' }, { externalId: '3', reason: 'post-unknown' }, { externalId: '5', reason: 'already-accepted' }],
    });
    // Never before the answer itself.
    expect(await rows(`select occurred_at from signal where kind = 'answer.accepted'`)).toEqual([{ occurred_at: at('2020-03-01') }]);
  });
});

describe('praise, memberships and readings', () => {
  it('count once per member and thing', async () => {
    const praise = (externalId: string, memberExternalId: string | null) => ({ externalId, commentExternalId: 'reply', memberExternalId, at: at('2020-04-01') });
    expect(await take('praise', [praise('1', null), praise('2', null), praise('3', 'ada'), praise('4', 'ada'), praise('5', 'bo'), praise('6', 'nobody')])).toEqual({
      imported: 3, known: 0, skipped: [{ externalId: '4', reason: 'already-praised' }, { externalId: '5', reason: 'own-work' }, { externalId: '6', reason: 'member-unknown' }],
    });
    expect(await take('praise', [praise('1', null), praise('7', 'ada')])).toEqual({ imported: 0, known: 1, skipped: [{ externalId: '7', reason: 'already-praised' }] });
    expect(await rows(`select praise_count, anonymous_praise from comment where markdown = 'reply'`)).toEqual([{ praise_count: 3, anonymous_praise: 2 }]);
  });

  it('join a circle with their role, once', async () => {
    const membership = (externalId: string, memberExternalId: string, circleSlug = 'tea') => ({ externalId, memberExternalId, circleSlug, role: 'host', at: at('2020-01-05') }) as const;
    expect(await take('membership', [membership('1', 'ada'), membership('2', 'ada'), membership('3', 'nobody'), membership('4', 'bo', 'nowhere')])).toEqual({
      imported: 1, known: 1, skipped: [{ externalId: '3', reason: 'member-unknown' }, { externalId: '4', reason: 'circle-unknown' }],
    });
    expect(await rows(`select member_count, role, joined_at from circle join circle_membership on circle_id = id`)).toEqual([{ member_count: 1, role: 'host', joined_at: at('2020-01-05') }]);
  });

  it('join where they wrote, unless they have left since', async () => {
    const joining = ['ada', 'bo', 'cy', 'nobody'].map((id) => ({ externalId: id, memberExternalId: id }));
    expect(await take('joining', joining)).toEqual({ imported: 1, known: 1, skipped: [] });
    await rows(`delete from circle_membership where role = 'member'`);
    expect(await take('joining', joining)).toMatchObject({ imported: 0, known: 2 });
    expect(await rows('select 1 from circle_membership')).toHaveLength(1);
  });

  it('read a post once a day', async () => {
    const read = (externalId: string, day: string, seconds = 30) => ({ externalId, postExternalId: 'p1', memberExternalId: 'bo', at: at(day), seconds });
    expect(await take('read', [read('1', '2020-05-01'), read('2', '2020-05-01', 99), read('3', '2020-05-02', 1e9), { ...read('4', '2020-05-02'), postExternalId: 'p9' }])).toEqual({
      imported: 2, known: 1, skipped: [{ externalId: '4', reason: 'post-unknown' }],
    });
    expect(await rows(`select day::text, value from signal where kind = 'post.read' order by day`)).toEqual([{ day: '2020-05-01', value: expect.any(Number) }, { day: '2020-05-02', value: 86400 }]);
    expect(await rows(`select r.seconds = s.value as same from post_read r join signal s on s.kind = 'post.read' and s.day = r.day`)).toEqual([{ same: true }, { same: true }]);
  });

  it('link posts, but none to itself', async () => {
    expect(await take('link', [
      { externalId: '1', fromPostExternalId: 'p1', toPostExternalId: 'p2', kind: 'duplicate' }, { externalId: '2', fromPostExternalId: 'p1', toPostExternalId: 'p2', kind: 'related' },
      { externalId: '3', fromPostExternalId: 'p1', toPostExternalId: 'p1', kind: 'related' },
    ])).toEqual({ imported: 1, known: 1, skipped: [{ externalId: '3', reason: 'to-itself' }] });
  });
});

it('a batch that fails leaves no trace, so that it can be handed over again', async () => {
  const source: DataSource = server.get(getDataSourceToken());
  const batch = [comment('half')];
  await expect(source.transaction(async (tx) => {
    await server.get<IntakeRegistry>(IntakeRegistry).take('comment', tx, originId, batch);
    throw new Error('pulled the plug');
  })).rejects.toThrow('pulled the plug');
  expect(await rows(`select 1 from import_ref where external_id = 'half'`)).toEqual([]);
  expect(await take('comment', batch)).toMatchObject({ imported: 1 });
});
