import { spawn } from 'node:child_process';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CommunityModule } from '@kith/server/community';
import { ImportersModule, type ImportReport, StackExchangeImport, type StackExchangeOptions } from '@kith/server/importers';
import { startTestServer, type TestServer } from '@kith/server/members/testing';
import { type Dump, fileOf, teaHouse, writeDump } from './testing/write-dump';

const root = resolve(__dirname, '../../../..');
const folders: (() => void)[] = [];
let server: TestServer;
beforeAll(async () => (server = await startTestServer({ modules: [CommunityModule, ImportersModule] })), 60_000);
afterAll(async () => {
  for (const remove of folders) remove();
  await server.close();
});

function dumpIn(dump: Dump): string {
  const { folder, remove } = writeDump(dump);
  folders.push(remove);
  return folder;
}

const importDump = (folder: string, origin: string, more: Partial<StackExchangeOptions> = {}): Promise<ImportReport> =>
  server.get<StackExchangeImport>(StackExchangeImport).run({ folder, origin, ...more });

const rows = <T extends object>(sql: string, ...values: unknown[]) => server.db.query<T & Record<string, unknown>>(sql, values);

/** Everything an import leaves behind, without ids. */
async function stateOf(origin: string): Promise<unknown> {
  const mine = `(select local_id from import_ref r join import_origin o on o.id = r.origin_id where o.name = $1 and r.kind = 'member')`;
  return {
    posts: await rows(`select title, markdown, comment_count, praise_count, anonymous_praise, accepted_comment_id is not null as accepted, active_at, source_url, source_author
                       from post p join import_origin o on o.id = p.origin_id where o.name = $1 order by source_url`, origin),
    comments: await rows(`select c.markdown, c.is_answer, c.praise_count, c.parent_id is not null as reply, c.source_url from comment c join import_origin o on o.id = c.origin_id where o.name = $1
                          order by c.source_url`, origin),
    members: await rows(`select name, handle, joined_at from member where id in ${mine} order by name, joined_at`, origin),
    badges: await rows(`select b.name, times from member_badge join badge b on b.id = badge_id join import_origin o on o.id = b.origin_id where o.name = $1 order by 1, 2`, origin),
    signals: await rows(`select s.kind, s.occurred_at, count(*)::int as n from signal s left join post p on p.id = s.post_id left join import_origin o on o.id = p.origin_id
                         where o.name = $1 or s.member_id in ${mine} group by 1, 2 order by 1, 2`, origin),
  };
}

describe('a dump', () => {
  const origin = 'tea.example.org';
  let report: ImportReport;
  beforeAll(async () => {
    report = await importDump(dumpIn(teaHouse()), origin);
    await server.catchUp();
  });

  it('is counted kind by kind, with the reasons for what stays out', () => {
    expect(report).toMatchObject({ origin, siteUrl: 'https://tea.example.org', completed: true, broken: [], brokenCount: 0 });
    expect(report.kinds).toEqual({
      topic: { read: 3, imported: 3, known: 0, skipped: {} },
      circle: { read: 1, imported: 1, known: 0, skipped: {} },
      member: { read: 6, imported: 5, known: 0, skipped: { 'site-account': 1 } },
      question: { read: 5, imported: 3, known: 0, skipped: { 'tag-wiki': 1, 'tag-wiki-excerpt': 1 } },
      answer: { read: 4, imported: 3, known: 0, skipped: { 'post-unknown': 1 } },
      comment: { read: 4, imported: 3, known: 0, skipped: { 'post-unknown': 1 } },
      praise: { read: 9, imported: 5, known: 0, skipped: { 'own-work': 1, 'down-vote': 1, 'post-unknown': 1, 'favourite-of-nobody': 1 } },
      acceptance: { read: 1, imported: 1, known: 0, skipped: {} },
      badge: { read: 4, imported: 3, known: 0, skipped: { 'member-unknown': 1 } },
      link: { read: 3, imported: 2, known: 0, skipped: { 'post-unknown': 1 } },
      membership: { read: 3, imported: 3, known: 0, skipped: {} },
    });
    for (const { read, imported, known, skipped } of Object.values(report.kinds)) expect(read).toBe(imported + known + Object.values(skipped).reduce((a, b) => a + b, 0));
  });

  it('brings members nobody has claimed, with readable handles, and those who did nothing too', async () => {
    expect(await rows('select name, handle, bio, place, joined_at, claimed_at from member where joined_at < $1 order by joined_at', new Date('2015-01-01'))).toEqual([
      { name: 'Ada Łukasz', handle: 'ada-lukasz', bio: 'I drink tea & more.', place: 'Gdańsk', joined_at: new Date('2010-08-25T19:00:00Z'), claimed_at: null },
      { name: 'Bo', handle: 'bo', bio: '', place: '', joined_at: new Date('2012-01-01T00:00:00Z'), claimed_at: null },
      { name: 'bo', handle: 'bo-2', bio: '', place: '', joined_at: new Date('2012-01-02T00:00:00Z'), claimed_at: null },
      { name: '王小明', handle: 'member-4', bio: '', place: '', joined_at: new Date('2013-01-02T00:00:00Z'), claimed_at: null },
      { name: 'user5', handle: 'user5', bio: '', place: '', joined_at: new Date('2014-01-02T00:00:00Z'), claimed_at: null },
    ]);
  });

  it('attributes every post to author, source and licence', async () => {
    expect(await rows('select title, source_url, source_author, source_license, author_id is null as gone from post order by created_at')).toEqual([
      { title: 'How hot for brewing tea?', source_url: 'https://tea.example.org/questions/10', source_author: 'Ada Łukasz', source_license: 'CC BY-SA 2.5', gone: false },
      { title: 'Is brewing twice fine?', source_url: 'https://tea.example.org/questions/11', source_author: 'Bo', source_license: 'CC BY-SA 9.9', gone: false },
      { title: 'Brewing without an owner', source_url: 'https://tea.example.org/questions/12', source_author: 'user77', source_license: 'CC BY-SA 4.0', gone: true },
    ]);
    expect(await rows('select source_url, source_author from comment where author_id is null order by created_at')).toEqual([
      { source_url: 'https://tea.example.org/posts/comments/3', source_author: 'user88' },
      { source_url: 'https://tea.example.org/a/15', source_author: 'Community' },
    ]);
  });

  it('hangs remarks under the question, and under answers as replies', async () => {
    expect(await rows(`select c.markdown, c.is_answer, parent.markdown as parent, root.markdown as root from comment c left join comment parent on parent.id = c.parent_id
                       left join comment root on root.id = c.root_id join post p on p.id = c.post_id where p.title like 'How hot%' order by c.created_at`)).toEqual([
      { markdown: 'Which *leaf*, @bo? `x < y`', is_answer: false, parent: null, root: null },
      { markdown: 'Seventy.', is_answer: true, parent: null, root: null },
      { markdown: '80 °C', is_answer: true, parent: null, root: null },
      { markdown: 'That [works](https://example.org)', is_answer: false, parent: '80 °C', root: '80 °C' },
      { markdown: 'By somebody gone', is_answer: false, parent: '80 °C', root: '80 °C' },
    ]);
  });

  it('keeps counts, accepted answers and the last activity right', async () => {
    expect(await rows(`select p.comment_count, p.praise_count, p.anonymous_praise, p.active_at, a.markdown as accepted from post p left join comment a on a.id = p.accepted_comment_id order by p.created_at`)).toEqual([
      { comment_count: 5, praise_count: 3, anonymous_praise: 2, active_at: new Date('2010-09-02T12:00:00Z'), accepted: '80 °C' },
      { comment_count: 0, praise_count: 1, anonymous_praise: 0, active_at: new Date('2012-06-01T10:00:00Z'), accepted: null },
      { comment_count: 1, praise_count: 0, anonymous_praise: 0, active_at: new Date('2019-06-02T10:00:00Z'), accepted: null },
    ]);
    expect(await rows(`select slug::text, post_count from topic order by slug`)).toEqual([{ slug: 'brewing', post_count: 3 }, { slug: 'c++', post_count: 0 }, { slug: 'green-tea', post_count: 1 }]);
    expect(await rows(`select m.handle::text, p.created_at as at from praise p join member m on m.id = p.member_id order by 2`)).toEqual([
      { handle: 'bo-2', at: new Date('2010-09-06T00:00:00Z') }, { handle: 'member-4', at: new Date('2012-06-06T00:00:00Z') },
    ]);
    expect(await rows(`select m.handle::text, b.name, b.rank, times from member_badge mb join badge b on b.id = badge_id join member m on m.id = mb.member_id order by 1`)).toEqual([
      { handle: 'ada-lukasz', name: 'Teacher', rank: 3, times: 2 }, { handle: 'bo', name: 'Sage', rank: 1, times: 1 },
    ]);
  });

  it('makes a circle of a tag that is large enough, joined by whoever wrote there at the first act', async () => {
    expect(await rows(`select slug::text, name, purpose, post_count, member_count, created_at from circle`)).toEqual([
      { slug: 'brewing', name: 'Brewing', purpose: 'Pouring water on leaves.', post_count: 3, member_count: 3, created_at: new Date('2010-09-01T10:00:00Z') },
    ]);
    expect(await rows(`select m.handle::text, cm.joined_at from circle_membership cm join member m on m.id = cm.member_id order by 2, 1`)).toEqual([
      { handle: 'ada-lukasz', joined_at: new Date('2010-09-01T10:00:00Z') },
      { handle: 'bo', joined_at: new Date('2010-09-01T11:00:00Z') },
      { handle: 'bo-2', joined_at: new Date('2010-09-02T10:00:00Z') },
    ]);
  });

  it('records signals at their original dates, towards the right people', async () => {
    const signals = await rows<{ kind: string }>(
      `select s.kind, m.handle::text as who, p.handle::text as towards, s.occurred_at as at, s.day::text from signal s left join member m on m.id = s.member_id left join member p on p.id = s.partner_id
       where s.kind not in ('member.joined', 'session.started', 'circle.joined', 'badge.awarded', 'circle.founded') order by s.occurred_at, s.seq`);
    const signal = (kind: string, who: string | null, towards: string | null, at: string) => ({ kind, who, towards, at: new Date(at), day: at.slice(0, 10) });
    expect(signals).toEqual([
      signal('praise.given', null, 'ada-lukasz', '2010-09-01T00:00:00Z'),
      signal('post.created', 'ada-lukasz', null, '2010-09-01T10:00:00Z'),
      signal('comment.created', 'bo', 'ada-lukasz', '2010-09-01T11:00:00Z'),
      signal('answer.created', 'bo', 'ada-lukasz', '2010-09-01T12:00:00Z'),
      signal('answer.created', 'bo-2', 'ada-lukasz', '2010-09-02T10:00:00Z'),
      signal('comment.created', 'ada-lukasz', 'bo-2', '2010-09-02T11:00:00Z'),
      signal('comment.created', null, 'bo-2', '2010-09-02T12:00:00Z'),
      signal('answer.accepted', 'ada-lukasz', 'bo-2', '2010-09-04T00:00:00Z'),
      signal('praise.given', null, 'ada-lukasz', '2010-09-05T00:00:00Z'),
      signal('praise.given', null, 'bo-2', '2010-09-05T00:00:00Z'),
      signal('praise.given', 'bo-2', 'ada-lukasz', '2010-09-06T00:00:00Z'),
      signal('post.created', 'bo', null, '2012-06-01T10:00:00Z'),
      signal('praise.given', 'member-4', 'bo', '2012-06-06T00:00:00Z'),
      signal('post.created', null, null, '2019-06-01T10:00:00Z'),
      signal('answer.created', null, null, '2019-06-02T10:00:00Z'),
    ]);
    expect(await rows(`select kind, count(*)::int as n from signal where kind in ('member.joined', 'session.started', 'circle.joined', 'badge.awarded', 'circle.founded') group by 1 order by 1`)).toEqual([
      { kind: 'badge.awarded', n: 3 }, { kind: 'circle.founded', n: 1 }, { kind: 'circle.joined', n: 3 }, { kind: 'member.joined', n: 5 }, { kind: 'session.started', n: 3 },
    ]);
  });

  it('is readable and found', async () => {
    const [{ id }] = await rows<{ id: number }>(`select id from post where title like 'How hot%'`);
    const { data, errors } = await server.gql<{ post: object; search: { posts: { edges: { node: { title: string } }[] } } }>(
      '{ post(id: ID) { html excerpt author { name claimed } attribution { origin author url license } circle { name } topics { slug } } search(query: "brewing hot") { posts { edges { node { title } } } } }'.replace('ID', `"${id}"`));
    expect(errors).toBeUndefined();
    expect(data.post).toEqual({
      html: '<p>How <strong>hot</strong>?</p>', excerpt: 'How hot?', author: { name: 'Ada Łukasz', claimed: false }, circle: { name: 'Brewing' },
      attribution: { origin, author: 'Ada Łukasz', url: 'https://tea.example.org/questions/10', license: 'CC BY-SA 2.5' },
      topics: expect.arrayContaining([{ slug: 'brewing' }, { slug: 'green-tea' }]),
    });
    expect(data.search.posts.edges.map(({ node }) => node.title)).toEqual(['How hot for brewing tea?']);
  });

  it('comes in once, however often it is imported', async () => {
    const before = await stateOf(origin);
    const [{ n }] = await rows<{ n: number }>('select count(*)::int as n from signal');
    const second = await importDump(dumpIn(teaHouse()), ` ${origin} `);
    expect(Object.values(second.kinds).map(({ imported }) => imported)).toEqual(Array(11).fill(0));
    expect(second.kinds.praise).toMatchObject({ read: 9, known: 5 });
    expect(await stateOf(origin)).toEqual(before);
    expect(await rows('select count(*)::int as n from signal')).toEqual([{ n }]);
    expect(await rows('select finished_at is not null as finished, report->>\'completed\' as completed from import_run order by id desc limit 1')).toEqual([{ finished: true, completed: 'true' }]);
  });
});

describe('refused is', () => {
  it('a dump without an origin', async () => {
    await expect(importDump(dumpIn(teaHouse()), '  ')).rejects.toMatchObject({ code: 'import.origin-required' });
    expect(await rows(`select 1 from import_origin where name = ''`)).toEqual([]);
  });

  it('a folder that is none, or holds no dump', async () => {
    await expect(importDump('/nowhere/at/all', 'x')).rejects.toMatchObject({ code: 'import.folder-unreadable' });
    await expect(importDump(dumpIn({ Tags: [] }), 'x')).rejects.toMatchObject({ code: 'import.folder-unreadable' });
  });

  it('an address of the site that is none', async () => {
    await expect(importDump(dumpIn(teaHouse()), 'x', { siteUrl: 'javascript:alert(1)' })).rejects.toMatchObject({ code: 'input.invalid' });
  });
});

describe('links to the source', () => {
  const urlOf = async (origin: string, siteUrl?: string) => (await importDump(dumpIn({ Users: [], Posts: [] }), origin, { siteUrl })).siteUrl;
  it('need an address, given or guessed from the origin', async () => {
    expect(await urlOf('The tea house, with kind permission')).toBeNull();
    expect(await urlOf('https://tea.example.org/')).toBe('https://tea.example.org');
    expect(await urlOf('Anything', 'https://example.org/tea/')).toBe('https://example.org/tea');
  });
});

describe('broken rows', () => {
  it('are listed with file, line and reason, and the rest goes in', async () => {
    const good = teaHouse();
    const users = fileOf('Users', [
      ...good.Users,
      '<row Id="20" CreationDate="2014-01-01T00:00:00" DisplayName="A & B" />',
      '<row Id="21" CreationDate="2014-01-01T00:00:00" DisplayName="bad &#x1; sign" />',
      '<row CreationDate="2014-01-01T00:00:00" DisplayName="no id" />',
      '<row Id="22x" CreationDate="2014-01-01T00:00:00" DisplayName="odd id" />',
      '<row Id="23" DisplayName="no date" />',
      '<row Id="24" CreationDate="2014-02-30T00:00:00" DisplayName="no such day" />',
      '<row Id="25" CreationDate="3014-01-01T00:00:00" DisplayName="from the future" />',
      '<row Id="26" CreationDate="2014-01-01T00:00:00" DisplayName="no end',
      '<row Id="27" CreationDate="2014-01-01T00:00:00" DisplayName="Fine &amp; well\u0000" />',
      '<row Id="28" Id="28" CreationDate="2014-01-01T00:00:00" DisplayName="twice" />',
      '<row Id="29" CreationDate="2014-01-01"\n DisplayName="Over&#xA;two lines" ></row>',
      { Id: 30, CreationDate: '2014-01-01T00:00:00', DisplayName: `Long ${'name '.repeat(100)}` },
    ]);
    const report = await importDump(dumpIn({ ...good, Users: users, Posts: fileOf('Posts', [...good.Posts, { Id: 40, PostTypeId: 1, CreationDate: '2014-01-01T00:00:00', Body: 'No title', Tags: '<x>' }, { Id: 41, PostTypeId: 1, CreationDate: '2014-01-01T00:00:00', Body: ' ', Title: 'Empty' }]) }), 'broken.example.org');
    expect(report.completed).toBe(true);
    expect(report.broken.map(({ file, line, reason }) => `${file} ${line} ${reason}`)).toEqual([
      'Users.xml 9 the row has no end',
      'Users.xml 10 malformed character entity.',
      'Users.xml 11 Id is missing',
      'Users.xml 12 Id is no number',
      'Users.xml 13 CreationDate is missing',
      'Users.xml 14 CreationDate is no date',
      'Users.xml 15 CreationDate cannot be right: 3014-01-01T00:00:00',
      'Users.xml 16 the row has no end',
      'Users.xml 17 disallowed character.',
      'Users.xml 18 duplicate attribute: Id.',
      'Posts.xml 12 Title is missing',
    ]);
    expect(report.kinds.member).toEqual({ read: 18, imported: 7, known: 0, skipped: { 'site-account': 1, broken: 10 } });
    expect(report.kinds.question).toMatchObject({ imported: 3, skipped: { broken: 1, empty: 1 } });
    expect((await rows<{ name: string }>(`select name from member where joined_at = '2014-01-01' order by name`)).map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Long (name )+nam?e?$/), 'Over two lines',
    ]);
  });

  it('of which there are thousands are counted, and the first hundred listed', async () => {
    const report = await importDump(dumpIn({ Posts: [], Users: fileOf('Users', Array.from({ length: 2000 }, (_, n) => `<row Id="${n}x" />`)) }), 'many.example.org');
    expect(report.brokenCount).toBe(2000);
    expect(report.broken).toHaveLength(100);
  });

  it('at the end of a file that was cut off leave what came before', async () => {
    const folder = dumpIn(teaHouse());
    const posts = join(folder, 'Posts.xml');
    const text = readFileSync(posts, 'utf8');
    truncateSync(posts, Buffer.byteLength(text.slice(0, text.indexOf('<row Id="13"') + 40)));
    writeFileSync(join(folder, 'Comments.xml'), 'This is no XML at all');
    writeFileSync(join(folder, 'Badges.xml'), '');
    const report = await importDump(folder, 'cut.example.org');
    expect(report.completed).toBe(true);
    expect(report.broken).toEqual([
      { file: 'Posts.xml', line: 7, reason: expect.any(String) },
      { file: 'Posts.xml', line: 7, reason: 'the file ends early' },
      { file: 'Comments.xml', line: 1, reason: 'this is no file of a dump' },
      { file: 'Badges.xml', line: 1, reason: 'this is no file of a dump' },
    ]);
    expect(report.kinds.question.imported).toBe(3);
    expect(report.kinds.answer.imported).toBe(1);
    expect(report.kinds.praise.imported).toBeGreaterThan(0);
  });
});

describe('an import that is stopped', () => {
  const big = (): Dump => ({
    Tags: [{ Id: 1, TagName: 'pots', Count: 700 }],
    Users: Array.from({ length: 1200 }, (_, n) => ({ Id: n + 1, CreationDate: '2015-01-01T00:00:00', DisplayName: `Potter ${n % 400}` })),
    Posts: [
      ...Array.from({ length: 700 }, (_, n) => ({ Id: n + 1, PostTypeId: 1, CreationDate: '2015-02-01T00:00:00', Title: `Pot ${n}`, Body: `<p>Pot ${n}</p>`, Tags: '<pots>', OwnerUserId: (n % 1200) + 1 })),
      ...Array.from({ length: 1300 }, (_, n) => ({ Id: n + 1001, PostTypeId: 2, ParentId: (n % 700) + 1, CreationDate: '2015-03-01T00:00:00', Body: `<p>Answer ${n}</p>`, OwnerUserId: ((n * 7) % 1200) + 1 })),
    ],
    Comments: Array.from({ length: 1500 }, (_, n) => ({ Id: n + 1, PostId: n % 2 ? (n % 700) + 1 : (n % 1300) + 1001, Text: `Remark ${n}`, CreationDate: '2015-04-01T00:00:00', UserId: (n % 1200) + 1 })),
    Votes: Array.from({ length: 2000 }, (_, n) => ({ Id: n + 1, PostId: (n % 700) + 1, VoteTypeId: 2, CreationDate: '2015-05-01T00:00:00' })),
  });
  const withoutAddress = (state: unknown, origin: string): unknown => JSON.parse(JSON.stringify(state).replaceAll(origin, 'ORIGIN').replace(/"handle":"[^"]*"/g, '"handle":""'));
  let folder: string;
  let expected: unknown;
  beforeAll(async () => {
    folder = dumpIn(big());
    await importDump(folder, 'whole.example.org');
    expected = withoutAddress(await stateOf('whole.example.org'), 'whole.example.org');
  }, 120_000);

  it('between two batches says so, and goes on in the next run', async () => {
    const stop = new AbortController();
    let batches = 0;
    const first = await importDump(folder, 'stopped.example.org', { signal: stop.signal, onProgress: () => void (++batches === 5 && stop.abort()) });
    expect(first.completed).toBe(false);
    expect(first.kinds.comment).toBeUndefined();
    const second = await importDump(folder, 'stopped.example.org');
    expect(second.completed).toBe(true);
    expect(second.kinds.member).toMatchObject({ read: 1200, imported: 0, known: 1200 });
    expect(first.kinds.question.imported + second.kinds.question.imported).toBe(700);
    expect(withoutAddress(await stateOf('stopped.example.org'), 'stopped.example.org')).toEqual(expected);
  }, 120_000);

  it('by a kill -9 in the middle loses and doubles nothing', async () => {
    const script = `
      import { loadServer } from ${JSON.stringify(join(root, 'tools/load-server.mjs'))};
      const { openImport } = loadServer('apps/api/src/imports/testing/import-process.ts');
      const stackExchange = await openImport(${JSON.stringify(server.db.url)});
      await stackExchange.run({ folder: ${JSON.stringify(folder)}, origin: 'killed.example.org', onProgress: ({ kind, imported }) => console.log(kind, imported) });
      console.log('completed');
      process.exit(0);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise<NodeJS.Signals | null>((done) => child.on('exit', (_, signal) => done(signal)));
    const seen: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      seen.push(line);
      if (line.startsWith('comment ')) child.kill('SIGKILL');
    }
    expect(await ended).toBe('SIGKILL');
    expect(seen).not.toContain('completed');
    const [{ n }] = await rows<{ n: number }>(`select count(*)::int as n from comment c join import_origin o on o.id = c.origin_id where o.name = 'killed.example.org'`);
    expect(n).toBeGreaterThan(0);
    expect(n).toBeLessThan(2800);
    const second = await importDump(folder, 'killed.example.org');
    expect(second.completed).toBe(true);
    expect(withoutAddress(await stateOf('killed.example.org'), 'killed.example.org')).toEqual(expected);
    const third = await importDump(folder, 'killed.example.org');
    expect(Object.values(third.kinds).every(({ imported }) => imported === 0)).toBe(true);
  }, 120_000);

  it('and two at once take turns', async () => {
    const waited = [0, 0];
    const readWhileWaiting: number[] = [];
    const reports = await Promise.all([0, 1].map((place) => importDump(folder, 'twice.example.org', {
      onProgress: ({ waiting, read }) => {
        if (!waiting) return;
        waited[place]++;
        readWhileWaiting.push(read);
      },
    })));
    const first = waited[0] ? 1 : 0;
    expect(waited[first]).toBe(0);
    expect(waited[1 - first]).toBeGreaterThan(0);
    expect(new Set(readWhileWaiting)).toEqual(new Set([0]));
    for (const [kind, total] of [['member', 1200], ['question', 700], ['answer', 1300], ['comment', 1500], ['praise', 2000]] as const) {
      expect(reports[first].kinds[kind]).toMatchObject({ imported: total, known: 0 });
      expect(reports[1 - first].kinds[kind]).toMatchObject({ imported: 0, known: total });
    }
    expect(reports.map(({ completed }) => completed)).toEqual([true, true]);
    expect(withoutAddress(await stateOf('twice.example.org'), 'twice.example.org')).toEqual(expected);
  }, 120_000);

  it('while it waits for another says so, and has read nothing', async () => {
    const stop = new AbortController();
    const long = importDump(folder, 'patient.example.org');
    let underWay = false;
    while (!underWay) [{ underWay }] = await rows<{ underWay: boolean }>(`select exists (select from import_run r join import_origin o on o.id = r.origin_id where o.name = 'patient.example.org') as "underWay"`);
    const stopped = await importDump(folder, 'patient.example.org', { signal: stop.signal, onProgress: ({ waiting }) => void (waiting && stop.abort()) });
    expect(stopped).toMatchObject({ completed: false, kinds: {} });
    expect((await long).completed).toBe(true);
    expect(await rows(`select count(*)::int as n from import_run r join import_origin o on o.id = r.origin_id where o.name = 'patient.example.org'`)).toEqual([{ n: 1 }]);
  }, 120_000);

  it('by nothing but connections that are cut goes on, and neither loses nor doubles anything', async () => {
    let importing = true;
    const cut = (async () => {
      let cuts = 0;
      for (; importing; await delay(300)) {
        const ended = await rows(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name in ('kith', 'kith turn')`);
        if (ended.length) cuts++;
      }
      return cuts;
    })();
    const report = await importDump(folder, 'cut-off.example.org').finally(() => (importing = false));
    expect(await cut).toBeGreaterThan(2);
    expect(report.completed).toBe(true);
    expect(withoutAddress(await stateOf('cut-off.example.org'), 'cut-off.example.org')).toEqual(expected);
  }, 120_000);

  it('by nothing is complete, even if the statistics cannot be renewed', async () => {
    const source: DataSource = server.get(getDataSourceToken());
    const query = source.query.bind(source);
    const spy = jest.spyOn(source, 'query').mockImplementation((sql, values) => (sql === 'analyze' ? Promise.reject(new Error('It took too long')) : query(sql, values)));
    try {
      expect((await importDump(dumpIn(teaHouse()), 'statistics.example.org')).completed).toBe(true);
      expect(spy).toHaveBeenCalledWith('analyze');
    } finally {
      spy.mockRestore();
    }
  });
});

describe('a real dump beside the repository', () => {
  const beer = resolve(root, '../shared/data/stackexchange/beer');
  const ifThere = existsSync(beer) ? it : it.skip;

  ifThere('comes in whole', async () => {
    const report = await importDump(beer, 'beer.stackexchange.com');
    expect(report).toMatchObject({ completed: true, brokenCount: 0, kinds: { member: { read: 3948, imported: 3947 }, answer: { imported: 1398 }, comment: { imported: 1860 }, acceptance: { imported: 359 }, badge: { imported: 5571 } } });
    expect(await rows(`select count(*)::int as n from post p join import_origin o on o.id = p.origin_id where o.name = 'beer.stackexchange.com' and source_url is not null and source_author is not null and source_license is not null`)).toEqual([{ n: 591 }]);
    expect(await rows('select count(*)::int as wrong from post p where comment_count <> (select count(*) from comment where post_id = p.id)')).toEqual([{ wrong: 0 }]);
  }, 300_000);
});
