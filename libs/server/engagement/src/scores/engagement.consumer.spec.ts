import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { dayOf, decayFactor, diminished, type SignalKind } from '@kith/shared';
import { startTestServer, type TestServer } from '@kith/server/members/testing';
import { ConsumerRunner, type NewSignal, SignalLog } from '@kith/server/signals';
import { EngagementModule } from '../engagement.module';

const day = (text: string) => dayOf(Date.parse(text));

/** A small generator with a seed, so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const corrections: Partial<Record<SignalKind, SignalKind>> = {
  'post.created': 'post.deleted',
  'comment.created': 'comment.deleted',
  'answer.created': 'answer.deleted',
  'praise.given': 'praise.withdrawn',
  'circle.joined': 'circle.left',
  'answer.accepted': 'answer.unaccepted',
};
const kinds: SignalKind[] = [
  ...(Object.keys(corrections) as SignalKind[]), 'comment.created', 'praise.given', 'post.read', 'session.started', 'member.joined', 'badge.awarded', 'contact-point.bounced',
];

/** Signals of 40 members over 16 years, a third of them taken back, some before the log has what they take back. */
function randomSignals(random: () => number, count: number): NewSignal[] {
  const pick = (n: number) => Math.floor(random() ** 2 * n);
  const signals: NewSignal[] = [];
  const later: NewSignal[] = [];
  for (let i = 0; i < count; i++) {
    const kind = kinds[pick(kinds.length)];
    const occurredAt = new Date(Date.parse('2010-02-01') + Math.floor(random() * 8) * 700 * 86_400_000 + pick(30) * 86_400_000 + pick(80_000) * 1000);
    const signal: NewSignal = { kind, memberId: random() < 0.03 ? null : 1 + pick(40), partnerId: random() < 0.3 ? null : 1 + pick(40), occurredAt };
    const correction = corrections[kind];
    if (correction && random() < 0.33) {
      const reversal = { ...signal, kind: correction, day: occurredAt.toISOString().slice(0, 10), occurredAt: new Date('2026-08-01') };
      if (random() < 0.1) signals.push(reversal);
      else later.push(reversal);
    }
    signals.push(signal);
    if (later.length && random() < 0.3) signals.push(later.splice(pick(later.length), 1)[0]);
  }
  return signals;
}

describe('the engagement consumer', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ modules: [EngagementModule] });
  });
  afterAll(() => server.close());

  const record = (...signals: NewSignal[]) =>
    server.get<DataSource>(getDataSourceToken()).transaction((tx) => server.get(SignalLog).record(tx, ...signals));

  async function state() {
    const [scores, counts, ties] = await Promise.all([
      server.db.query<Record<string, number | string | null>>(
        'select member_id, loyalty, ties, reach, lifetime, written, last_day, moved_day, last_seen_at::text from member_score where moved_day is not null or last_seen_at is not null order by 1'),
      server.db.query('select * from daily_count order by 1, 2, 3'),
      server.db.query<Record<string, number | string | null>>('select * from tie order by 1, 2'),
    ]);
    return { scores, counts, ties };
  }

  /** Alike to 1e-9, relative; what rounding leaves of signals taken back, less than 1e-12 of a point in 2024, is nothing. */
  function expectAlike(actual: Record<string, unknown>[], expected: Record<string, unknown>[], columns: string[]) {
    expect(actual.length).toBe(expected.length);
    actual.forEach((row, i) => {
      for (const [name, value] of Object.entries(row)) {
        const other = expected[i][name];
        if (!columns.includes(name)) expect({ [name]: value }).toEqual({ [name]: other });
        else {
          const nothing = 1e-12 * (name === 'lifetime' ? 1 : decayFactor(day('2024-01-01'), day('2020-01-01'), 90));
          expect(Math.abs((value as number) - (other as number))).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(value as number), Math.abs(other as number)) + nothing);
        }
      }
    });
  }

  it('gives the same when rebuilt at once as when it followed slice by slice, and the same as the pure methods', async () => {
    const random = seeded(20_26);
    const signals = randomSignals(random, 3000);
    for (let next = 0; next < signals.length; ) {
      const size = random() < 0.5 ? 1 + Math.floor(random() * 4) : 1 + Math.floor(random() * 300);
      await record(...signals.slice(next, next + size));
      next += size;
      if (random() < 0.8) await server.catchUp('engagement');
    }
    await server.catchUp('engagement');
    const live = await state();
    expect(live.scores.length).toBeGreaterThan(30);
    expect(live.ties.length).toBeGreaterThan(100);

    await server.get(ConsumerRunner).rebuild('engagement');
    const rebuilt = await state();
    expect(rebuilt.counts).toEqual(live.counts);
    expectAlike(rebuilt.scores, live.scores, ['loyalty', 'ties', 'reach', 'lifetime']);
    expectAlike(rebuilt.ties, live.ties, ['strength']);

    // The same once more from the rows of the log, in plain JavaScript with the pure methods.
    const weights = await server.db.query<{ kind: string; side: string; counts_as: string; pillar: string; weight: number; cap: number; writes: boolean; tie_weight: number; landmark: string; half_life_days: number }>(
      'select * from engagement_weight join engagement_pillar using (pillar)');
    const corrected = new Map((await server.db.query('select * from engagement_correction')).map((row) => [row.kind, row]));
    const log = await server.db.query<{ kind: string; member_id: number | null; partner_id: number | null; day: string }>('select kind, member_id, partner_id, day from signal');
    const counts = new Map<string, number>();
    const ties = new Map<string, number>();
    for (const { kind, member_id, partner_id, day: on } of log) {
      const sign: number = corrected.get(kind)?.sign ?? 1;
      for (const weight of weights.filter((candidate) => candidate.kind === (corrected.get(kind)?.corrects ?? kind))) {
        const id = weight.side === 'actor' ? member_id : partner_id;
        if (id !== null) counts.set(`${id} ${weight.counts_as} ${on}`, (counts.get(`${id} ${weight.counts_as} ${on}`) ?? 0) + sign);
        if (weight.tie_weight && member_id !== null && partner_id !== null) {
          const added = sign * weight.tie_weight * decayFactor(day(on), day('2020-01-01'), 90);
          for (const pair of [`${member_id} ${partner_id}`, `${partner_id} ${member_id}`]) ties.set(pair, (ties.get(pair) ?? 0) + added);
        }
      }
    }
    const pure = new Map<number, { loyalty: number; reach: number; lifetime: number; written: number; ties: number }>();
    const of = (id: number) => pure.get(id) ?? (pure.set(id, { loyalty: 0, reach: 0, lifetime: 0, written: 0, ties: 0 }).get(id) as NonNullable<ReturnType<typeof pure.get>>);
    for (const [key, n] of counts) {
      const [id, countsAs, on] = key.split(' ');
      const weight = weights.find((candidate) => candidate.counts_as === countsAs) as (typeof weights)[number];
      const points = weight.weight * diminished(n, weight.cap);
      const score = of(Number(id));
      score[weight.pillar as 'loyalty' | 'reach'] += points * decayFactor(day(on), day(weight.landmark), weight.half_life_days);
      if (weight.pillar === 'loyalty') score.lifetime += points;
      if (weight.writes) score.written += Math.max(0, n);
    }
    for (const [pair, strength] of ties) of(Number(pair.split(' ')[0])).ties += strength;
    expectAlike(
      rebuilt.scores.filter(({ member_id }) => pure.has(member_id as number)).map(({ member_id, loyalty, reach, lifetime, written, ties }) => ({ member_id, loyalty, reach, lifetime, written, ties })),
      [...pure].sort(([a], [b]) => a - b).map(([member_id, score]) => ({ member_id, ...score })),
      ['loyalty', 'ties', 'reach', 'lifetime'],
    );
    expectAlike(
      rebuilt.ties.map(({ member_id, partner_id, strength }) => ({ pair: `${member_id} ${partner_id}`, strength })),
      [...ties].map(([pair, strength]) => ({ pair, strength })).sort((a, b) => compare(a.pair, b.pair)),
      ['strength'],
    );
  });

  it('decays in SQL as in the pure methods, also where both are clamped', async () => {
    for (const [on, landmark, halfLife] of [['2026-11-22', '2020-01-01', 60], ['2008-07-31', '2020-01-01', 90], ['1900-01-01', '2020-01-01', 60], ['2600-01-01', '2020-01-01', 60]] as const) {
      const [{ decay }] = await server.db.query('select engagement_decay($1, $2, $3) as decay', [on, landmark, halfLife]);
      expect(decay / decayFactor(day(on), day(landmark), halfLife)).toBeCloseTo(1, 12);
    }
  });

  it('takes back exactly what a signal had counted, so that nothing is left of a praise withdrawn', async () => {
    const [giver, author] = [1001, 1002];
    const given: NewSignal = { kind: 'praise.given', memberId: giver, partnerId: author, occurredAt: new Date('2026-03-01T10:00:00Z') };
    await record(given);
    await server.catchUp('engagement');
    const scoreOf = async (id: number) => (await server.db.query('select loyalty, ties, reach from member_score where member_id = $1', [id]))[0];
    expect((await scoreOf(author)).reach).toBeGreaterThan(0);
    await record({ ...given, kind: 'praise.withdrawn', occurredAt: new Date('2026-05-01T10:00:00Z'), day: '2026-03-01' });
    await server.catchUp('engagement');
    expect([await scoreOf(giver), await scoreOf(author)]).toEqual([{ loyalty: 0, ties: 0, reach: 0 }, { loyalty: 0, ties: 0, reach: 0 }]);
    expect(await server.db.query('select n from tie where member_id = $1', [giver])).toEqual([{ n: 0 }]);
  });

  it('does not count for a member who was erased from the signal, nor for the one who acted a tie to nobody', async () => {
    await record({ kind: 'comment.created', memberId: null, partnerId: 1003 }, { kind: 'comment.created', memberId: 1004, partnerId: null });
    await server.catchUp('engagement');
    const rows = await server.db.query('select member_id, loyalty > 0 as loyal, reach > 0 as reaching, ties from member_score where member_id in (1003, 1004) order by 1');
    expect(rows).toEqual([{ member_id: 1003, loyal: false, reaching: true, ties: 0 }, { member_id: 1004, loyal: true, reaching: false, ties: 0 }]);
  });

  it('counts the fiftieth comment of a day for less than the first', async () => {
    await record(...Array.from({ length: 50 }, (): NewSignal => ({ kind: 'comment.created', memberId: 1005, occurredAt: new Date('2026-03-02T10:00:00Z') })));
    await server.catchUp('engagement');
    const [{ lifetime, written }] = await server.db.query('select lifetime, written from member_score where member_id = 1005');
    expect({ lifetime, written }).toEqual({ lifetime: 8, written: 50 });
  });
});

const compare = (a: string, b: string): number => {
  const [a1, a2] = a.split(' ').map(Number);
  const [b1, b2] = b.split(' ').map(Number);
  return a1 - b1 || a2 - b2;
};
