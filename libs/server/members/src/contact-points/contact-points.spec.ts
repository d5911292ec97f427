import { getDataSourceToken } from '@nestjs/typeorm';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { EVIDENCE_KINDS, type EvidenceKind, replayEvidence, staleOn } from '@kith/shared';
import { ContactPointService } from '../index';
import { codeSentTo, startTestServer, TestBrowser, type TestMember, type TestServer } from '../testing';

let server: TestServer;
let source: DataSource;
beforeAll(async () => {
  server = await startTestServer();
  source = server.app.get(getDataSourceToken());
});
afterAll(() => server.close());
beforeEach(() => server.clock.advance(25 * 3_600_000));

interface Point {
  id: string;
  value: string;
  isPrimary: boolean;
  verifiedAt: string | null;
  freshness: { word: string; probability: number; staleAt: string | null };
  evidence: { kind: string }[];
}
const fields = 'id channel value isPrimary verifiedAt freshness { word probability staleAt assessedAt } evidence { kind occurredAt }';
const request = 'mutation ($email: String!) { requestContactPointCode(email: $email) { expiresAt resendAfterSeconds } }';
const confirm = `mutation ($email: String!, $code: String!) { confirmContactPoint(email: $email, code: $code) { ${fields} } }`;
const remove = 'mutation ($id: ID!) { removeContactPoint(id: $id) }';
const makePrimary = `mutation ($id: ID!) { makeContactPointPrimary(id: $id) { value isPrimary } }`;

const pointsOf = async (who: TestMember, as: TestMember = who) =>
  (await server.gql<{ member: { contactPoints: Point[] } }>(`query ($handle: String!) { member(handle: $handle) { contactPoints { ${fields} } } }`, { handle: who.handle }, as)).data.member.contactPoints;
const add = async (who: TestMember, email: string) => {
  expect((await server.gql(request, { email }, who)).errors).toBeUndefined();
  return server.gql<{ confirmContactPoint: Point }>(confirm, { email, code: await codeSentTo(server, email) }, who);
};
const kindsOf = async (who: TestMember) => (await server.db.query('select kind from signal where member_id = $1 order by seq', [who.id])).map(({ kind }) => kind);

describe('her addresses', () => {
  it('are added unverified and confirmed by the code that was sent there', async () => {
    const ada = await server.member();
    await server.gql(request, { email: 'Second@example.org' }, ada);
    expect((await pointsOf(ada))[1]).toMatchObject({ value: 'second@example.org', verifiedAt: null, isPrimary: false, freshness: { word: 'UNVERIFIED', staleAt: null }, evidence: [] });
    const { data } = await server.gql<{ confirmContactPoint: Point }>(confirm, { email: 'second@example.org', code: await codeSentTo(server, 'second@example.org') }, ada);
    expect(data.confirmContactPoint).toMatchObject({ isPrimary: false, freshness: { word: 'FRESH', probability: expect.closeTo(1, 6) }, evidence: [{ kind: 'code-typed' }] });
    expect(await kindsOf(ada)).toEqual(['contact-point.added', 'contact-point.confirmed']);
    server.clock.advance(60_000);
    expect((await new TestBrowser(server).signIn('second@example.org')).id).toBe(String(ada.id));
  });

  it('grow stale with time and are renewed by another code', async () => {
    const ada = await server.member();
    const [{ freshness }] = await pointsOf(ada);
    expect(freshness.staleAt).not.toBeNull();
    server.clock.advance(400 * 86_400_000);
    const bob = await server.member({ role: 'crm' });
    expect((await pointsOf(ada, bob))[0].freshness).toMatchObject({ word: 'AGEING', probability: expect.closeTo(Math.pow(0.5, 400 / 995.3), 2) });
    server.clock.advance(700 * 86_400_000);
    const eve = await server.member({ role: 'crm' });
    expect((await pointsOf(ada, eve))[0].freshness).toMatchObject({ word: 'STALE', staleAt: null });
    await new TestBrowser(server).signIn(ada.email);
    expect((await pointsOf(ada, eve))[0].freshness).toMatchObject({ word: 'FRESH' });
  });

  it('are hers and the CRM staff’s to see', async () => {
    const [ada, eve, manager, crm] = [await server.member(), await server.member(), await server.member({ role: 'manager' }), await server.member({ role: 'crm' })];
    const ask = (as: TestMember | null) => server.gql(`{ member(handle: "${ada.handle}") { contactPoints { value } } }`, {}, as);
    expect((await ask(null)).errors).toMatchObject([{ code: 'auth.sign-in-required' }]);
    for (const other of [eve, manager]) expect((await ask(other)).errors).toMatchObject([{ code: 'auth.forbidden' }]);
    for (const allowed of [ada, crm]) expect((await ask(allowed)).data).toEqual({ member: { contactPoints: [{ value: ada.email }] } });
  });

  it('have one primary each channel, verified and her own', async () => {
    const [ada, eve] = [await server.member(), await server.member()];
    const { data } = await add(ada, 'primary@example.org');
    const { id } = data.confirmContactPoint;
    expect((await server.gql(makePrimary, { id }, ada)).data).toEqual({
      makeContactPointPrimary: [{ value: 'primary@example.org', isPrimary: true }, { value: ada.email, isPrimary: false }],
    });
    expect((await server.gql('{ viewer { email } }', {}, ada)).data).toEqual({ viewer: { email: 'primary@example.org' } });
    expect((await server.gql(makePrimary, { id }, eve)).errors).toMatchObject([{ code: 'members.not-found' }]);
    await server.gql(request, { email: 'not-yet@example.org' }, ada);
    const unverified = (await pointsOf(ada)).find(({ verifiedAt }) => !verifiedAt);
    expect((await server.gql(makePrimary, { id: unverified?.id }, ada)).errors).toMatchObject([{ code: 'members.not-found' }]);
  });

  it('can be removed, but not the last verified one; a removed primary leaves an heir', async () => {
    const [ada, eve] = [await server.member(), await server.member()];
    const [first] = await pointsOf(ada);
    expect((await server.gql(remove, { id: first.id }, ada)).errors).toMatchObject([{ code: 'members.last-address' }]);
    await server.gql(request, { email: 'spare@example.org' }, ada);
    expect((await server.gql(remove, { id: first.id }, ada)).errors).toMatchObject([{ code: 'members.last-address' }]);
    await server.gql(confirm, { email: 'spare@example.org', code: await codeSentTo(server, 'spare@example.org') }, ada);
    expect((await server.gql(remove, { id: first.id }, eve)).data).toEqual({ removeContactPoint: false });
    expect((await server.gql(remove, { id: first.id }, ada)).data).toEqual({ removeContactPoint: true });
    expect(await pointsOf(ada)).toMatchObject([{ value: 'spare@example.org', isPrimary: true }]);
    expect(await kindsOf(ada)).toEqual(['contact-point.added', 'contact-point.confirmed', 'contact-point.removed']);
  });

  it('cannot both be removed at the same instant', async () => {
    const ada = await server.member();
    await add(ada, 'twin@example.org');
    const answers = await Promise.all((await pointsOf(ada)).map(({ id }) => server.gql(remove, { id }, ada)));
    expect(answers.map(({ errors }) => errors?.[0].code).sort()).toEqual(['members.last-address', undefined]);
  });

  it('need the right code, in time, meant for this member', async () => {
    const [ada, eve] = [await server.member(), await server.member()];
    await server.gql(request, { email: 'mine@example.org' }, ada);
    const code = await codeSentTo(server, 'mine@example.org');
    expect((await server.gql(confirm, { email: 'mine@example.org', code }, eve)).errors).toMatchObject([{ code: 'auth.code-expired' }]);
    expect((await server.gql(confirm, { email: 'mine@example.org', code: '1' }, ada)).errors).toMatchObject([{ code: 'auth.code-wrong', params: { attemptsLeft: 4 } }]);
    const signIn = 'mutation ($email: String!, $code: String!) { signIn(email: $email, code: $code) { isNew } }';
    expect((await server.gql(signIn, { email: 'mine@example.org', code })).errors).toMatchObject([{ code: 'auth.code-expired' }]);
    server.clock.advance(600_000);
    expect((await server.gql(confirm, { email: 'mine@example.org', code }, ada)).errors).toMatchObject([{ code: 'auth.code-expired' }]);
  });

  it('are asked for at most thirty times a day', async () => {
    const ada = await server.member();
    await server.db.query('insert into rate_limit values ($1, $2, 30)', [`code:member:${ada.id}`, new Date(server.clock.now().getTime() + 60_000)]);
    expect((await server.gql(request, { email: 'one-more@example.org' }, ada)).errors).toMatchObject([{ code: 'rate.limited' }]);
  });
});

describe('an address that another member has verified', () => {
  it('moves to who proves it now; the other keeps her account by another address, and is told', async () => {
    const [old, now] = [await server.member(), await server.member()];
    await add(old, 'shared@example.org');
    const { id } = (await pointsOf(old)).find(({ value }) => value === 'shared@example.org') as Point;
    await server.gql(makePrimary, { id }, old);
    server.clock.advance(60_000);
    expect((await add(now, 'shared@example.org')).data.confirmContactPoint).toMatchObject({ value: 'shared@example.org', freshness: { word: 'FRESH' } });
    expect(await pointsOf(old)).toMatchObject([{ value: old.email, isPrimary: true }]);
    expect((await kindsOf(old)).at(-1)).toBe('contact-point.removed');
    const [letter] = await server.db.query('select body from dev_letter where recipient = $1', [old.email]);
    expect(letter.body).toContain('somebody has confirmed shared@example.org');
    server.clock.advance(60_000);
    expect((await new TestBrowser(server).signIn('shared@example.org')).id).toBe(String(now.id));
  });

  it('stays when it is the only way into that account', async () => {
    const [old, now] = [await server.member(), await server.member()];
    expect((await add(now, old.email)).errors).toMatchObject([{ code: 'members.address-taken' }]);
    expect(await pointsOf(old)).toMatchObject([{ value: old.email, isPrimary: true }]);
    expect((await pointsOf(now))[1]).toMatchObject({ value: old.email, freshness: { word: 'UNVERIFIED' } });
  });

  it('is nobody’s to learn: asking for the code answers as for a free one', async () => {
    server.clock.set(new Date('2031-01-01T00:00:00Z'));
    const [old, now] = [await server.member(), await server.member()];
    expect(await server.gql(request, { email: old.email }, now)).toEqual(await server.gql(request, { email: 'free@example.org' }, now));
    expect((await server.gql('{ viewer { email } }', {}, now)).data).toEqual({ viewer: { email: now.email } });
  });

  it('belongs to one of two who confirm it at the same instant', async () => {
    const [ada, bob] = [await server.member(), await server.member()];
    await add(ada, 'ada-2@example.org');
    await add(bob, 'bob-2@example.org');
    await server.gql(request, { email: 'contested@example.org' }, ada);
    const first = await codeSentTo(server, 'contested@example.org');
    server.clock.advance(60_000);
    await server.gql(request, { email: 'contested@example.org' }, bob);
    const second = await codeSentTo(server, 'contested@example.org');
    const answers = await Promise.all([
      server.gql(confirm, { email: 'contested@example.org', code: first }, ada),
      server.gql(confirm, { email: 'contested@example.org', code: second }, bob),
    ]);
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
    expect(await server.db.query(`select count(*) as n from contact_point where value = 'contested@example.org' and verified_at is not null`)).toEqual([{ n: 1 }]);
  });
});

describe('evidence', () => {
  const addEvidence = (pointId: number, kind: EvidenceKind, at: Date) => source.transaction((tx) => server.get(ContactPointService).addEvidence(tx, pointId, kind, at));

  it('of a hard bounce kills a point until it is confirmed again', async () => {
    const ada = await server.member();
    const [{ id }] = await pointsOf(ada);
    server.clock.advance(60_000);
    await addEvidence(Number(id), 'hard-bounce', server.clock.now());
    server.clock.advance(60_000);
    expect((await pointsOf(ada))[0].freshness).toMatchObject({ word: 'DEAD', probability: 0, staleAt: null });
    expect((await server.db.query('select dead_at is not null as dead, stale_at from contact_point where id = $1', [id]))[0]).toEqual({ dead: true, stale_at: null });
    await addEvidence(Number(id), 'delivered', server.clock.now());
    expect((await pointsOf(ada))[0].freshness.word).toBe('DEAD');
    await new TestBrowser(server).signIn(ada.email);
    expect((await pointsOf(ada))[0].freshness.word).toBe('FRESH');
    expect(await kindsOf(ada)).toEqual(['contact-point.bounced', 'contact-point.confirmed', 'session.started']);
  });

  it('of a full mailbox says nothing about the person', async () => {
    const ada = await server.member();
    const [{ id, freshness }] = await pointsOf(ada);
    for (const kind of ['mailbox-full', 'blocked', 'policy', 'spam'] as const) await addEvidence(Number(id), kind, server.clock.now());
    expect((await pointsOf(ada))[0].freshness).toEqual({ ...freshness, probability: expect.closeTo(freshness.probability, 6) });
    expect(await kindsOf(ada)).toEqual([]);
  });

  it('in whatever order it arrives leaves what the pure method makes of it', async () => {
    const ada = await server.member();
    const start = Date.parse('2026-01-01T00:00:00Z');
    const arrivals = fc.array(fc.record({ kind: fc.constantFrom(...EVIDENCE_KINDS), day: fc.integer({ min: 1, max: 300 }) }), { minLength: 1, maxLength: 6 });
    let n = 0;
    await fc.assert(
      fc.asyncProperty(arrivals, async (list) => {
        const evidence = list.map(({ kind, day }) => ({ kind, at: new Date(start + day * 86_400_000) }));
        const { id } = await source.transaction((tx) => server.get(ContactPointService).add(tx, ada.id, 'email', `order-${n++}@example.org`, new Date(start)));
        await server.db.query('update contact_point set verified_at = $2 where id = $1', [id, new Date(start)]);
        for (const { kind, at } of evidence) await addEvidence(id, kind, at);
        const [row] = await server.db.query('select validity, assessed_at, stale_at, dead_at, decay_per_day from contact_point where id = $1', [id]);
        const expected = replayEvidence({ validity: 0.5, asOf: new Date(start), ratePerDay: row.decay_per_day }, evidence);
        expect(row.validity).toBeCloseTo(expected.validity, 12);
        expect(row.stale_at).toEqual(staleOn(expected));
        expect(row.dead_at === null).toBe(expected.validity !== 0);
      }),
      { numRuns: 40 },
    );
  });
});
