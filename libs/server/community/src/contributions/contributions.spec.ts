import type { TestMember } from '@kith/server/members/testing';
import { SignalSubjects } from '@kith/server/signals';
import { type CommunityServer, startCommunityServer } from '../testing/community-server';

const profile = `{ viewer { member {
  circles { slug } badges { name nameZh rank times lastAwardedAt } contributionCounts { posts comments answers accepted praiseReceived }
  posts(first: 1) { pageInfo { hasNextPage } edges { node { id } } }
  bestAnswers(first: 2) { id isAccepted praiseCount post { id title } }
} } }`;

let server: CommunityServer;
let ada: TestMember;
let ben: TestMember;
let manager: TestMember;
beforeAll(async () => {
  server = await startCommunityServer();
  [ada, ben] = [await server.member({ name: 'Ada' }), await server.member()];
  manager = await server.member({ role: 'manager' });
});
afterAll(() => server.close());

it('shows what a member has contributed, without what is deleted', async () => {
  const circle = await server.circle(manager, { slug: 'second' });
  const earlier = await server.circle(manager, { slug: 'first' });
  for (const { id } of [earlier, circle]) await server.ask('mutation ($id: ID!) { joinCircle(id: $id) { id } }', { id }, ada);
  const question = await server.post(ben, { kind: 'QUESTION', title: 'Why?' });
  const own = await server.post(ada);
  const latest = await server.post(ada);
  const gone = await server.post(ada);
  await server.ask('mutation ($id: ID!) { deletePost(id: $id) { id } }', { id: gone.id }, ada);
  await server.comment(ada, own.id);
  const plain = await server.comment(ada, question.id, { isAnswer: true });
  const praised = await server.comment(ada, question.id, { isAnswer: true });
  const accepted = await server.comment(ada, question.id, { isAnswer: true });
  const deleted = await server.comment(ada, question.id, { isAnswer: true });
  await server.ask('mutation ($id: ID!) { deleteComment(id: $id) { id } }', { id: deleted.id }, ada);
  await server.ask('mutation ($id: ID!) { acceptAnswer(commentId: $id) { id } }', { id: accepted.id }, ben);
  await server.ask('mutation ($id: ID!) { praise(commentId: $id) { comment { id } } }', { id: praised.id }, ben);
  await server.ask('mutation ($id: ID!) { praise(postId: $id) { post { id } } }', { id: own.id }, ben);
  await server.db.query(
    `with b as (insert into badge (name, name_zh, rank) values ('Helper', '热心人', 2), ('Founder', null, 1) returning id, rank)
     insert into member_badge (member_id, badge_id, times, last_awarded_at) select $1, id, rank, '2026-01-01' from b`,
    [ada.id],
  );
  expect(await server.ask(profile, {}, ada)).toEqual({ viewer: { member: {
    circles: [{ slug: 'first' }, { slug: 'second' }],
    badges: [
      { name: 'Founder', nameZh: null, rank: 1, times: 1, lastAwardedAt: '2026-01-01T00:00:00.000Z' },
      { name: 'Helper', nameZh: '热心人', rank: 2, times: 2, lastAwardedAt: '2026-01-01T00:00:00.000Z' },
    ],
    contributionCounts: { posts: 2, comments: 1, answers: 3, accepted: 1, praiseReceived: 2 },
    posts: { pageInfo: { hasNextPage: true }, edges: [{ node: { id: latest.id } }] },
    bestAnswers: [
      { id: accepted.id, isAccepted: true, praiseCount: 0, post: { id: question.id, title: 'Why?' } },
      { id: praised.id, isAccepted: false, praiseCount: 1, post: { id: question.id, title: 'Why?' } },
    ],
  } } });
  expect(plain.id).not.toBe(praised.id);
});

it('describes posts, comments, praise, circles and badges for timelines, as far as the reader may see them', async () => {
  const circle = await server.circle(manager, { slug: 'described', name: 'Described', purpose: 'To be described' });
  const post = await server.post(ada, { title: 'Title', markdown: 'Begins **here**.' });
  const comment = await server.comment(ben, post.id, { markdown: 'A & B < C' });
  await server.ask('mutation ($p: ID!) { praise(postId: $p) { post { id } } }', { p: post.id }, ben);
  await server.ask('mutation ($c: ID!) { praise(commentId: $c) { comment { id } } }', { c: comment.id }, ada);
  const praise = await server.db.query<{ id: number }>('select id::int from praise where post_id = $1 or comment_id = $2 order by id', [post.id, comment.id]);
  const [{ id: badge }] = await server.db.query<{ id: number }>(`insert into badge (name) values ('Early bird') returning id::int`);
  const [p, c] = [Number(post.id), Number(comment.id)];
  const signals = [
    { kind: 'post.created', subjectId: p }, { kind: 'comment.created', subjectId: c }, { kind: 'praise.given', subjectId: praise[0].id },
    { kind: 'praise.given', subjectId: praise[1].id }, { kind: 'circle.joined', subjectId: Number(circle.id) }, { kind: 'badge.awarded', subjectId: badge },
  ] as const;
  const described = async (reader: TestMember, role: 'member' | 'manager' = 'member') => {
    const describe = await server.get<SignalSubjects>(SignalSubjects).describe(signals, { memberId: reader.id, role, proof: { kind: 'session', id: 1 } });
    return signals.map((signal) => describe(signal));
  };
  const all = [
    { title: 'Title', url: `/p/${p}`, excerpt: 'Begins here.' },
    { title: 'Title', url: `/p/${p}#c${c}`, excerpt: 'A & B < C' },
    { title: 'Title', url: `/p/${p}`, excerpt: 'Begins here.' },
    { title: 'Title', url: `/p/${p}#c${c}`, excerpt: 'A & B < C' },
    { title: 'Described', url: '/c/described', excerpt: 'To be described' },
    { title: 'Early bird', url: null, excerpt: null },
  ];
  expect(await described(ben)).toEqual(all);
  await server.ask('mutation ($id: ID!) { deletePost(id: $id) { id } }', { id: post.id }, ada);
  expect((await described(ben)).slice(0, 4)).toEqual([null, null, null, null]);
  expect((await described(ada))[0]).toEqual(all[0]);
  expect((await described(manager, 'manager')).slice(0, 4)).toEqual(all.slice(0, 4));
});
