import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { effectiveTies } from '@kith/shared';
import { startTestServer, type TestMember, type TestServer } from '@kith/server/members/testing';
import { type NewSignal, SignalLog } from '@kith/server/signals';
import { EngagementModule } from './engagement.module';

interface Explained {
  countsAs: string;
  pillar: string;
  weight: number;
  halfLifeDays: number;
  count: number;
  score: number;
  days: { day: string; count: number; score: number }[];
}
interface EngagementData {
  asOf: string;
  loyalty: number;
  ties: number;
  reach: number;
  effectiveTies: number;
  lifetime: number;
  band: string | null;
  topShare: number | null;
  lastSeenAt: string | null;
  explanation: Explained[];
  trend: { day: string; loyalty: number; ties: number; reach: number }[];
}

const document = `query ($id: ID!, $weeks: Int) { memberById(id: $id) {
  engagement { asOf loyalty ties reach effectiveTies lifetime band topShare lastSeenAt
    explanation { countsAs pillar weight halfLifeDays count score days { day count score } } trend(weeks: $weeks) { day loyalty ties reach } }
  ties { partner { handle joinedAt } strength share lastDay } } }`;

describe('engagement of a member', () => {
  let server: TestServer;
  let staff: TestMember;
  let ada: TestMember;
  let others: TestMember[];
  beforeAll(async () => {
    server = await startTestServer({ modules: [EngagementModule] });
    server.clock.set(new Date('2026-11-22T15:00:00Z'));
    staff = await server.member({ role: 'crm' });
    ada = await server.member({ name: 'Ada' });
    others = await Promise.all(['Ben', 'Cai', 'Dora', 'Eve', 'Fan'].map((name) => server.member({ name })));
    const signals: NewSignal[] = [];
    for (let n = 0; n < 200; n++) {
      const occurredAt = new Date(Date.parse('2026-11-22T10:00:00Z') - ((n * n) % 300) * 86_400_000 - (n % 7) * 3_600_000);
      const partnerId = others[(n * 3) % 5].id;
      signals.push({ kind: (['comment.created', 'praise.given', 'post.read', 'answer.created', 'post.created'] as const)[n % 5], memberId: ada.id, partnerId, occurredAt });
      signals.push({ kind: n % 3 ? 'praise.given' : 'answer.accepted', memberId: partnerId, partnerId: ada.id, occurredAt });
    }
    const [taken] = signals;
    signals.push({ ...taken, kind: 'comment.deleted', occurredAt: new Date('2026-11-22T12:00:00Z'), day: taken.occurredAt?.toISOString().slice(0, 10) });
    await server.get<DataSource>(getDataSourceToken()).transaction((tx) => server.get(SignalLog).record(tx, ...signals));
    await server.catchUp();
  });
  afterAll(() => server.close());

  type Answer = { memberById: { engagement: EngagementData; ties: { partner: { handle: string }; strength: number; share: number; lastDay: string }[] } };
  async function read(id: number, weeks = 26) {
    const { data, errors } = await server.gql<Answer>(document, { id, weeks }, staff);
    expect(errors).toBeUndefined();
    return data.memberById;
  }
  const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);
  const near = (actual: number, expected: number) => expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

  it('is explained by kinds and days that add up to loyalty and reach', async () => {
    const { engagement } = await read(ada.id);
    expect(engagement.loyalty).toBeGreaterThan(10);
    expect(engagement.reach).toBeGreaterThan(10);
    for (const pillar of ['LOYALTY', 'REACH'] as const) {
      const kinds = engagement.explanation.filter((kind) => kind.pillar === pillar);
      near(sum(kinds.map(({ score }) => score)), pillar === 'LOYALTY' ? engagement.loyalty : engagement.reach);
      for (const kind of kinds) {
        near(sum(kind.days.map(({ score }) => score)), kind.score);
        expect(sum(kind.days.map(({ count }) => count))).toBe(kind.count);
      }
    }
    expect(engagement.explanation.map(({ score }) => score)).toEqual(engagement.explanation.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('lays the latest 730 days of a kind open, and counts them all', async () => {
    const eve = await server.member();
    await server.db.query(`insert into daily_count select $1, 'comment.created', date '2026-01-01' - g, 1 from generate_series(0, 799) g`, [eve.id]);
    const [{ count, days }] = (await read(eve.id)).engagement.explanation;
    expect([count, days.length, days[0].day]).toEqual([800, 730, '2026-01-01']);
    await server.db.query('delete from daily_count where member_id = $1', [eve.id]);
  });

  it('leads from every number down to its signals', async () => {
    const { engagement } = await read(ada.id);
    const { countsAs, days } = engagement.explanation.find((kind) => kind.countsAs === 'praise.received') as Explained;
    const most = days.reduce((a, b) => (b.count > a.count ? b : a));
    const { data } = await server.gql<{ memberById: { timeline: { items: { kind: string; acted: boolean; occurredAt: string }[] } } }>(
      `query ($id: ID!, $countsAs: String, $day: String) { memberById(id: $id) { timeline(first: 100, countsAs: $countsAs, day: $day) { items { kind acted occurredAt } } } }`,
      { id: ada.id, countsAs, day: most.day },
      staff,
    );
    const { items } = data.memberById.timeline;
    expect(items).toHaveLength(most.count);
    expect(new Set(items.map(({ kind, acted, occurredAt }) => `${kind} ${acted} ${occurredAt.slice(0, 10)}`))).toEqual(new Set([`praise.given false ${most.day}`]));
  });

  it('ends its trend at the score shown, a week a point', async () => {
    const { engagement } = await read(ada.id, 10);
    const { trend, loyalty, ties, reach } = engagement;
    expect(trend.map(({ day }) => day).slice(-2)).toEqual(['2026-11-15', '2026-11-22']);
    expect(trend).toHaveLength(10);
    near(trend[9].loyalty, loyalty);
    near(trend[9].ties, ties);
    near(trend[9].reach, reach);
  });

  it('has a trend of what the score was then: what came later adds nothing, and it decays from week to week', async () => {
    const [{ n }] = await server.db.query<{ n: number }>(`select count(*) as n from signal where member_id = $1`, [others[0].id]);
    expect(n).toBeGreaterThan(0);
    const late = await server.member();
    await server.get<DataSource>(getDataSourceToken()).transaction((tx) =>
      server.get(SignalLog).record(tx, { kind: 'post.created', memberId: late.id, occurredAt: new Date('2026-09-23T10:00:00Z') }));
    await server.catchUp();
    const { engagement } = await read(late.id, 12);
    const byDay = new Map(engagement.trend.map(({ day, loyalty }) => [day, loyalty]));
    expect(byDay.get('2026-09-20')).toBe(0);
    near(byDay.get('2026-11-22') as number, 2.5);
    near((byDay.get('2026-10-04') as number) / (byDay.get('2026-09-27') as number), 2 ** (-7 / 60));
  });

  it('adds the strengths of all ties up to the ties score, and counts how many they effectively are', async () => {
    const { engagement, ties } = await read(ada.id);
    near(sum(ties.map(({ strength }) => strength)), engagement.ties);
    near(sum(ties.map(({ share }) => share)), 1);
    near(engagement.effectiveTies, effectiveTies(ties.map(({ strength }) => strength)));
    expect(ties).toHaveLength(5);
    expect(ties.map(({ strength }) => strength)).toEqual(ties.map(({ strength }) => strength).sort((a, b) => b - a));
  });

  it('is the same tie seen from the other end', async () => {
    const { ties } = await read(ada.id);
    const partner = others.find(({ handle }) => handle === ties[0].partner.handle) as TestMember;
    const back = (await read(partner.id)).ties.find(({ partner: { handle } }) => handle === ada.handle);
    near(back?.strength as number, ties[0].strength);
  });

  it('shows a share only to who ever took part, and the best one first', async () => {
    expect((await read(ada.id)).engagement).toMatchObject({ band: 'CORE', asOf: '2026-11-22T15:00:00.000Z', lastSeenAt: expect.any(String) });
    expect((await read(ada.id)).engagement.topShare).toBeLessThanOrEqual(0.2);
    const reader = await server.member();
    await server.catchUp();
    expect((await read(reader.id)).engagement).toMatchObject({ loyalty: 0, topShare: null, effectiveTies: 0, explanation: [] });
  });

  it('is open to herself and to staff, and to nobody else', async () => {
    const own = `query ($handle: String!) { member(handle: $handle) { engagement { loyalty } ties { share } timeline { items { kind } } } }`;
    const asked = (as: TestMember | null) => server.gql(own, { handle: ada.handle }, as);
    expect((await asked(ada)).errors).toBeUndefined();
    expect((await asked(await server.member({ role: 'manager' }))).errors).toBeUndefined();
    expect((await asked(others[0])).errors?.map(({ code }) => code)).toContain('auth.forbidden');
    expect((await asked(null)).errors?.map(({ code }) => code)).toContain('auth.sign-in-required');
  });
});

describe('engagement in a club that has ended', () => {
  let server: TestServer;
  let staff: TestMember;
  beforeAll(async () => {
    server = await startTestServer({ modules: [EngagementModule] });
    server.clock.set(new Date('2026-11-22T15:00:00Z'));
    staff = await server.member({ role: 'crm' });
  });
  afterAll(() => server.close());

  it('is for the last busy day, and for a later own day of a member who came back', async () => {
    const [ann, bob, cid] = await Promise.all([1, 2, 3].map(() => server.member()));
    const post = (memberId: number, day: string): NewSignal => ({ kind: 'post.created', memberId, occurredAt: new Date(`${day}T10:00:00Z`) });
    await server.get<DataSource>(getDataSourceToken()).transaction((tx) =>
      server.get(SignalLog).record(tx, post(ann.id, '2019-04-02'), ...[ann, bob, cid].map(({ id }) => post(id, '2019-06-01')), post(cid.id, '2022-06-01')));
    await server.catchUp();
    const engagement = async (id: number) => (await server.gql<{ memberById: { engagement: EngagementData } }>(document, { id }, staff)).data.memberById.engagement;
    expect(await engagement(ann.id)).toMatchObject({ asOf: '2019-06-01T23:59:59.999Z', band: 'CORE', topShare: 0.34 });
    expect((await engagement(ann.id)).loyalty).toBeCloseTo(5 + 2.5, 9);
    expect((await engagement(bob.id)).loyalty).toBeCloseTo(5, 9);
    const back = await engagement(cid.id);
    expect(back.asOf).toBe('2022-06-01T23:59:59.999Z');
    expect(back.loyalty).toBeCloseTo(5, 4);
    expect(back.trend.at(-1)).toMatchObject({ day: '2022-06-01', loyalty: expect.closeTo(5, 4) });
  });
});
