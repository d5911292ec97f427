import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { startTestServer, type TestMember, type TestServer } from '@kith/server/members/testing';
import { type NewSignal, SignalLog, SignalSubjects } from '@kith/server/signals';
import { EngagementModule } from '../engagement.module';

interface Item {
  cursor: string;
  kind: string;
  occurredAt: string;
  day: string;
  acted: boolean;
  value: number | null;
  partner: { handle: string; joinedAt: string } | null;
  title: string | null;
  url: string | null;
  excerpt: string | null;
}

const document = `query ($handle: String!, $first: Int, $after: String, $countsAs: String, $day: String) { member(handle: $handle) {
  timeline(first: $first, after: $after, countsAs: $countsAs, day: $day) {
    items { cursor kind occurredAt day acted value partner { handle joinedAt } title url excerpt } pageInfo { endCursor hasNextPage } } } }`;

describe('the timeline of a member', () => {
  let server: TestServer;
  let ada: TestMember;
  let ben: TestMember;
  beforeAll(async () => {
    server = await startTestServer({ modules: [EngagementModule] });
    [ada, ben] = await Promise.all(['Ada', 'Ben'].map((name) => server.member({ name })));
    server.get(SignalSubjects).register('post', async (ids) => new Map(ids.filter((id) => id !== 13).map((id) => [id, { title: `Post ${id}`, url: `/p/${id}`, excerpt: 'Words' }])));
  });
  afterAll(() => server.close());

  const record = (...signals: NewSignal[]) =>
    server.get<DataSource>(getDataSourceToken()).transaction((tx) => server.get(SignalLog).record(tx, ...signals));
  async function read(variables: object = {}, as = ada) {
    const { data, errors } = await server.gql<{ member: { timeline: { items: Item[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } }>(document, { handle: as.handle, ...variables }, as);
    return { errors, ...data?.member?.timeline };
  }
  const at = (text: string) => new Date(`${text}Z`);

  it('tells both what she did and what was done towards her, latest first, with what it is about', async () => {
    await record(
      { kind: 'post.created', memberId: ada.id, subjectId: 12, postId: 12, occurredAt: at('2026-01-01T10:00') },
      { kind: 'praise.given', memberId: ben.id, partnerId: ada.id, subjectId: 5, occurredAt: at('2026-01-02T10:00') },
      { kind: 'post.read', memberId: ada.id, partnerId: ben.id, subjectId: 13, value: 42, occurredAt: at('2026-01-03T10:00') },
      { kind: 'session.started', memberId: ada.id, subjectId: ada.id, occurredAt: at('2026-01-04T10:00') },
      { kind: 'comment.created', memberId: null, partnerId: ada.id, occurredAt: at('2026-01-05T10:00') },
      { kind: 'post.created', memberId: ben.id, subjectId: 14, occurredAt: at('2026-01-05T10:00') },
    );
    const { items } = await read({ first: 5 });
    const known = items?.filter(({ occurredAt }) => occurredAt < '2026-01-06').map(({ kind, acted, partner, title, url, excerpt, value }) => ({ kind, acted, partner: partner?.handle ?? null, title, url, excerpt, value }));
    const nothing = { title: null, url: null, excerpt: null, value: null };
    expect(known).toEqual([
      { kind: 'comment.created', acted: false, partner: null, ...nothing },
      { kind: 'session.started', acted: true, partner: null, ...nothing, title: 'Ada', url: `/m/${ada.handle}` },
      { kind: 'post.read', acted: true, partner: ben.handle, ...nothing, value: 42 },
      { kind: 'praise.given', acted: false, partner: ben.handle, ...nothing },
      { kind: 'post.created', acted: true, partner: null, title: 'Post 12', url: '/p/12', excerpt: 'Words', value: null },
    ].slice(0, known?.length));
    expect(known?.length).toBeGreaterThanOrEqual(4);
  });

  it('is read page by page without loss or repetition, also where many signals share an instant', async () => {
    const cai = await server.member();
    const same = at('2026-02-01T10:00');
    await record(...Array.from({ length: 23 }, (_, n): NewSignal => (n % 2 ? { kind: 'praise.given', memberId: cai.id, occurredAt: same } : { kind: 'praise.given', memberId: ben.id, partnerId: cai.id, occurredAt: same })));
    const [{ n }] = await server.db.query<{ n: number }>('select count(*) as n from signal where member_id = $1 or partner_id = $1', [cai.id]);
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const { items = [], pageInfo } = await read({ first: 5, after }, cai);
      seen.push(...items.map(({ cursor }) => cursor));
      after = pageInfo?.endCursor;
      more = pageInfo?.hasNextPage ?? false;
    }
    expect(seen).toHaveLength(n);
    expect(new Set(seen).size).toBe(n);
  });

  it('shows the signals behind a daily count, with what was taken back', async () => {
    const dan = await server.member();
    const given: NewSignal = { kind: 'praise.given', memberId: dan.id, partnerId: ben.id, occurredAt: at('2026-03-01T10:00') };
    await record(given, { ...given, occurredAt: at('2026-03-02T10:00') }, { ...given, kind: 'praise.withdrawn', occurredAt: at('2026-03-09T10:00'), day: '2026-03-01' });
    await record({ ...given, memberId: ben.id, partnerId: dan.id });
    const behind = (await read({ countsAs: 'praise.given', day: '2026-03-01' }, dan)).items?.map(({ kind, acted, occurredAt, day }) => [kind, acted, occurredAt.slice(0, 10), day]);
    expect(behind).toEqual([['praise.withdrawn', true, '2026-03-09', '2026-03-01'], ['praise.given', true, '2026-03-01', '2026-03-01']]);
    expect((await read({ countsAs: 'praise.received' }, dan)).items?.map(({ kind, acted }) => [kind, acted])).toEqual([['praise.given', false]]);
  });

  it('refuses a cursor, a day and a kind that are none', async () => {
    const cursors = [['yesterday', 1], ['9999999-01-01 00:00:00+00', 1], ['2026-02-30 00:00:00+00', 1], ['2026-01-01 25:00:00+00', 1], ['2026-01-01 00:61:00+00', 1], ['2026-01-01 00:00:00+00', 0.5], ['2026-01-01 00:00:00+00', 1e300]];
    for (const variables of [{ after: 'x' }, ...cursors.map((keys) => ({ after: Buffer.from(JSON.stringify(keys)).toString('base64url') })), { day: '2026-02-31' }, { day: 'today' }, { countsAs: 'nothing' }]) {
      expect((await read(variables)).errors).toEqual([expect.objectContaining({ code: 'input.invalid', params: { field: Object.keys(variables)[0] } })]);
    }
  });
});
