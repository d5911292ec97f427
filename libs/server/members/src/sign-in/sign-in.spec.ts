import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { DemoAccounts } from '../index';
import { codeSentTo, startTestServer, TestBrowser, type TestServer } from '../testing';

const requestCode = 'mutation ($email: String!, $language: Language) { requestSignInCode(email: $email, language: $language) { expiresAt resendAfterSeconds } }';
const signIn = `mutation ($email: String!, $code: String!) {
  signIn(email: $email, code: $code) { isNew viewer { email role language needsName isStaff member { id handle name claimed } } }
}`;
interface SignedInData {
  signIn: { isNew: boolean; viewer: { email: string; role: string; language: string; needsName: boolean; isStaff: boolean; member: { id: string; handle: string; name: string; claimed: boolean } } };
}

let server: TestServer;
beforeAll(async () => (server = await startTestServer({ environment: { KITH_ADMIN_EMAIL: 'Boss@Example.org' } })));
afterAll(() => server.close());
// Each test has an hour of its own, so that none uses up the limits of another.
beforeEach(() => server.clock.advance(25 * 3_600_000));

const kindsOf = async (memberId: number | string) =>
  (await server.db.query<{ kind: string }>('select kind from signal where member_id = $1 order by seq', [memberId])).map(({ kind }) => kind);
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const rowsOf = async (table: 'session' | 'member' | 'contact_point') => (await server.db.query<{ n: number }>(`select count(*) as n from ${table}`))[0].n;
async function importedMember(email: string) {
  const [{ id }] = await server.db.query<{ id: number }>(`insert into member (handle, name, named_at) values ($1, 'Imported Ida', now()) returning id`, [`ida-${email.split('@')[0]}`]);
  await server.db.query(`insert into contact_point (member_id, channel, value, validity, decay_per_day) values ($1, 'email', $2, 0.5, 0.001)`, [id, email]);
  return id;
}

describe('signing up', () => {
  it('makes a member with an invented name, a confirmed address and the signals of it', async () => {
    const browser = new TestBrowser(server);
    const asked = await browser.gql<{ requestSignInCode: { expiresAt: string; resendAfterSeconds: number } }>(requestCode, { email: ' New@Example.org ', language: 'EN' });
    expect(new Date(asked.data.requestSignInCode.expiresAt).getTime()).toBeCloseTo(server.clock.now().getTime() + 600_000, -4);
    const { data } = await browser.gql<SignedInData>(signIn, { email: 'NEW@example.org', code: await codeSentTo(server, 'new@example.org') });
    expect(data.signIn).toMatchObject({ isNew: true, viewer: { email: 'new@example.org', role: 'MEMBER', language: 'EN', needsName: true, isStaff: false, member: { claimed: true } } });
    const { id, handle, name } = data.signIn.viewer.member;
    expect(handle).toMatch(/^[a-z]+-[a-z]+-\d{4}$/);
    expect(name).toMatch(/^\w+ \w+$/);
    expect(await kindsOf(id)).toEqual(['member.joined', 'contact-point.confirmed', 'session.started']);
    const [point] = await server.db.query('select is_primary, validity, stale_at > assessed_at as later, dead_at from contact_point where member_id = $1', [id]);
    expect(point).toEqual({ is_primary: true, validity: 1, later: true, dead_at: null });
    expect(await browser.gql('{ viewer { email } }')).toEqual({ data: { viewer: { email: 'new@example.org' } } });
  });

  it('gives the browser a cookie that scripts and other sites cannot use', async () => {
    const browser = new TestBrowser(server);
    await browser.signIn('cookie@example.org');
    expect(browser.setCookie).toMatch(/^kith_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
  });

  it('writes in Chinese to whom asks in Chinese, and a new member starts with that language and a Chinese name', async () => {
    const browser = new TestBrowser(server);
    await browser.gql(requestCode, { email: 'wang@example.org', language: 'ZH_CN' });
    const [letter] = await server.db.query(`select subject, body from dev_letter where recipient = 'wang@example.org'`);
    expect(letter.subject).toMatch(/^\d{6} 是您的会友验证码$/);
    expect(letter.body).toContain('10 分钟内有效');
    const { data } = await browser.gql<SignedInData>(signIn, { email: 'wang@example.org', code: await codeSentTo(server, 'wang@example.org') });
    expect(data.signIn.viewer.language).toBe('ZH_CN');
    expect(data.signIn.viewer.member.name).toMatch(/^\p{Script=Han}+$/u);
  });

  it('can be found by the invented name at once', async () => {
    const { id } = await new TestBrowser(server).signIn('findable@example.org');
    const [{ found }] = await server.db.query(`select tokens @@ plainto_tsquery('simple', split_part(lower(name), ' ', 2)) as found from member where id = $1`, [id]);
    expect(found).toBe(true);
  });

  it('is the same member again the second time', async () => {
    const first = await new TestBrowser(server).signIn('again@example.org');
    server.clock.advance(60_000);
    expect(await new TestBrowser(server).signIn('AGAIN@example.org')).toEqual({ id: first.id, isNew: false });
    expect(await kindsOf(first.id)).toEqual(['member.joined', 'contact-point.confirmed', 'session.started', 'contact-point.confirmed', 'session.started']);
  });

  it('claims an imported member who has the address, who keeps her name', async () => {
    const id = await importedMember('ida@example.org');
    const browser = new TestBrowser(server);
    expect(await browser.signIn('ida@example.org')).toEqual({ id: String(id), isNew: false });
    expect(await browser.gql('{ viewer { needsName member { name claimed } } }')).toEqual({ data: { viewer: { needsName: false, member: { name: 'Imported Ida', claimed: true } } } });
    expect(await kindsOf(id)).toEqual(['member.claimed', 'contact-point.confirmed', 'session.started']);
  });

  it('does not lead into the account of somebody who merely typed the address into her settings', async () => {
    const mallory = await server.member();
    await server.gql('mutation { requestContactPointCode(email: "victim@example.org") { expiresAt } }', {}, mallory);
    server.clock.advance(60_000);
    const victim = await new TestBrowser(server).signIn('victim@example.org');
    expect(victim.isNew).toBe(true);
    expect(victim.id).not.toBe(String(mallory.id));
  });

  it('makes an admin of who proves the address of KITH_ADMIN_EMAIL, and puts it on record', async () => {
    const browser = new TestBrowser(server);
    const { id } = await browser.signIn('boss@example.org');
    expect(await browser.gql('{ viewer { role isStaff } }')).toEqual({ data: { viewer: { role: 'ADMIN', isStaff: true } } });
    expect(await server.db.query('select action, detail from audit_entry where subject_id = $1', [id])).toEqual([
      { action: 'role.set', detail: { from: 'member', to: 'admin', by: 'KITH_ADMIN_EMAIL' } },
    ]);
  });

  it('ends the former session of the same browser', async () => {
    const browser = new TestBrowser(server);
    const { id } = await browser.signIn('twice@example.org');
    server.clock.advance(60_000);
    await browser.signIn('twice@example.org');
    expect(await server.db.query('select count(*) as n from session where member_id = $1', [id])).toEqual([{ n: 1 }]);
  });
});

describe('a code', () => {
  const ask = async (email: string) => {
    const { errors } = await server.gql(requestCode, { email });
    if (errors) throw new Error(errors[0].code);
    return codeSentTo(server, email);
  };

  it('is stored as a keyed hash only', async () => {
    const code = await ask('hash@example.org');
    const [row] = await server.db.query(`select code_hash, sign_in_code::text as whole from sign_in_code where email = 'hash@example.org'`);
    expect(row.code_hash).toHaveLength(32);
    expect(row.whole).not.toContain(code);
  });

  it('opens nothing when it is wrong, and says how many attempts are left', async () => {
    const code = await ask('wrong@example.org');
    const { data, errors } = await server.gql(signIn, { email: 'wrong@example.org', code: wrong(code) });
    expect(data).toBeNull();
    expect(errors).toEqual([{ code: 'auth.code-wrong', params: { attemptsLeft: 4 }, path: ['signIn'] }]);
    expect((await server.gql(signIn, { email: 'wrong@example.org', code: ` ${code.slice(0, 3)} ${code.slice(3)} ` })).errors).toBeUndefined();
  });

  it('may be typed in full-width digits', async () => {
    const code = await ask('wide@example.org');
    const wide = code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect((await server.gql(signIn, { email: 'wide@example.org', code: `${wide.slice(0, 3)}\u3000${wide.slice(3)}` })).errors).toBeUndefined();
  });

  it('works once', async () => {
    const code = await ask('once@example.org');
    expect((await server.gql(signIn, { email: 'once@example.org', code })).errors).toBeUndefined();
    expect((await server.gql(signIn, { email: 'once@example.org', code })).errors).toMatchObject([{ code: 'auth.code-expired' }]);
  });

  it('expires after ten minutes', async () => {
    const code = await ask('late@example.org');
    server.clock.advance(10 * 60_000);
    expect((await server.gql(signIn, { email: 'late@example.org', code })).errors).toMatchObject([{ code: 'auth.code-expired' }]);
  });

  it('still works just before', async () => {
    const code = await ask('in-time@example.org');
    server.clock.advance(9.8 * 60_000);
    expect((await server.gql(signIn, { email: 'in-time@example.org', code })).errors).toBeUndefined();
  });

  it('gives way to a newer one', async () => {
    const older = await ask('newest@example.org');
    server.clock.advance(60_000);
    const newer = await ask('newest@example.org');
    if (older !== newer) expect((await server.gql(signIn, { email: 'newest@example.org', code: older })).errors).toMatchObject([{ code: 'auth.code-wrong' }]);
    expect((await server.gql(signIn, { email: 'newest@example.org', code: newer })).errors).toBeUndefined();
  });

  it('for signing in does not confirm a contact point, nor for another address', async () => {
    const code = await ask('purpose@example.org');
    const ada = await server.member();
    const confirm = 'mutation ($email: String!, $code: String!) { confirmContactPoint(email: $email, code: $code) { id } }';
    expect((await server.gql(confirm, { email: 'purpose@example.org', code }, ada)).errors).toMatchObject([{ code: 'auth.code-expired' }]);
    await ask('another@example.org');
    const other = await codeSentTo(server, 'another@example.org');
    if (other !== code) expect((await server.gql(signIn, { email: 'another@example.org', code })).errors).toMatchObject([{ code: 'auth.code-wrong' }]);
  });

  it('opens one session when it is typed twice at the same instant', async () => {
    const code = await ask('race@example.org');
    const [sessions, members] = [await rowsOf('session'), await rowsOf('member')];
    const answers = await Promise.all(Array.from({ length: 6 }, () => server.gql(signIn, { email: 'race@example.org', code })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).map((error) => error.code)).toEqual(Array(5).fill('auth.code-expired'));
    expect([await rowsOf('session'), await rowsOf('member')]).toEqual([sessions + 1, members + 1]);
  });

  it('stands five guesses, however many come at once', async () => {
    const code = await ask('guess@example.org');
    const guesses = Array.from({ length: 20 }, (_, i) => String((Number(code) + 1 + i) % 1_000_000).padStart(6, '0'));
    const codes = (await Promise.all(guesses.map((guess) => server.gql(signIn, { email: 'guess@example.org', code: guess })))).map(({ errors }) => errors?.[0].code);
    expect(codes.filter((answer) => answer === 'auth.code-wrong')).toHaveLength(5);
    expect(codes.filter((answer) => answer === 'auth.too-many-attempts')).toHaveLength(15);
    expect((await server.gql(signIn, { email: 'guess@example.org', code })).errors).toMatchObject([{ code: 'auth.too-many-attempts' }]);
  });
});

describe('asking for a code', () => {
  it('gives known and unknown addresses the same answer and the same letter', async () => {
    server.clock.set(new Date('2027-03-01T12:00:00Z'));
    const ada = await server.member();
    const [known, unknown] = [await server.gql(requestCode, { email: ada.email }), await server.gql(requestCode, { email: 'nobody@example.org' })];
    expect(known).toEqual(unknown);
    const letters = await server.db.query<{ body: string }>('select body from dev_letter order by id desc limit 2');
    const bodies = letters.map(({ body }) => body.replace(/\d{6}/, '······'));
    expect(bodies[0]).toBe(bodies[1]);
    const guess = { code: '000000' };
    const answers = await Promise.all([server.gql(signIn, { email: ada.email, ...guess }), server.gql(signIn, { email: 'nobody@example.org', ...guess })]);
    expect(answers[0]).toEqual(answers[1]);
  });

  it('has to wait half a minute between two letters to one address', async () => {
    server.clock.set(new Date('2027-04-01T12:00:00Z'));
    expect((await server.gql(requestCode, { email: 'pause@example.org' })).errors).toBeUndefined();
    server.clock.advance(10_000);
    expect((await server.gql(requestCode, { email: 'PAUSE@example.org' })).errors).toEqual([{ code: 'rate.limited', params: { seconds: 20 }, path: ['requestSignInCode'] }]);
    server.clock.advance(20_000);
    expect((await server.gql(requestCode, { email: 'pause@example.org' })).errors).toBeUndefined();
  });

  it('is limited to five letters to one address in a quarter of an hour', async () => {
    server.clock.set(new Date('2027-05-01T12:00:00Z'));
    for (let i = 0; i < 5; i++, server.clock.advance(60_000)) expect((await server.gql(requestCode, { email: 'five@example.org' })).errors).toBeUndefined();
    expect((await server.gql(requestCode, { email: 'five@example.org' })).errors).toMatchObject([{ code: 'rate.limited', params: { seconds: 600 } }]);
  });

  it('is limited for one client over all addresses', async () => {
    server.clock.set(new Date('2027-06-01T12:00:00Z'));
    await server.db.query(`insert into rate_limit values ('code:ip:127.0.0.1', $1, 100) on conflict (key) do update set n = 100, window_ends_at = $1`, ['2027-06-01T12:30:00Z']);
    expect((await server.gql(requestCode, { email: 'somebody@example.org' })).errors).toMatchObject([{ code: 'rate.limited', params: { seconds: 1800 } }]);
    await server.db.query(`insert into rate_limit values ('guess:ip:127.0.0.1', $1, 200) on conflict (key) do update set n = 200, window_ends_at = $1`, ['2027-06-01T12:30:00Z']);
    expect((await server.gql(signIn, { email: 'somebody@example.org', code: '123456' })).errors).toMatchObject([{ code: 'rate.limited', params: { seconds: 1800 } }]);
  });

  it.each(['', 'no-at-sign', 'a@b', `${'x'.repeat(250)}@example.org`, 'a b@example.org', 'a@example.org\nbcc: b@example.org'])('refuses %j, which is no address', async (email) => {
    expect((await server.gql(requestCode, { email })).errors).toEqual([{ code: 'input.invalid', params: { field: 'email' }, path: ['requestSignInCode'] }]);
  });
});

describe('with a mail server', () => {
  it('the code comes by mail; when the letter is refused she learns it and may try again at once', async () => {
    let refuse = true;
    const bodies: string[] = [];
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => done(refuse ? new Error('Try later') : null),
      onData(stream, _session, done) {
        let body = '';
        stream.on('data', (chunk: Buffer) => (body += chunk.toString()));
        stream.on('end', () => done(void bodies.push(body) as undefined));
      },
    });
    await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready));
    const posted = await startTestServer({ environment: { SMTP_URL: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}` } });
    try {
      const email = 'post@example.org';
      expect((await posted.gql(requestCode, { email })).errors).toEqual([{ code: 'mail.not-sent', params: {}, path: ['requestSignInCode'] }]);
      refuse = false;
      expect((await posted.gql(requestCode, { email })).errors).toBeUndefined();
      const code = /^ {4}(\d{6})\r?$/m.exec(bodies[0])?.[1];
      expect((await posted.gql(signIn, { email, code })).errors).toBeUndefined();
      expect(await posted.db.query('select from dev_letter')).toEqual([]);
      expect((await posted.gql('{ club { outbox } }')).data).toEqual({ club: { outbox: false } });
    } finally {
      await posted.close();
      await new Promise<void>((closed) => smtp.close(closed));
    }
  });
});

describe('the demo', () => {
  it('signs nobody in where there is none', async () => {
    const browser = new TestBrowser(server);
    expect((await browser.gql('mutation { signInAsDemo(role: ADMIN) { isNew } }')).errors).toMatchObject([{ code: 'auth.not-in-demo' }]);
    expect(browser.cookie).toBeNull();
  });

  it('signs in as the member who plays the part, in one step', async () => {
    const demo = await startTestServer({ environment: { demo: true } });
    try {
      await demo.member({ handle: 'meera', role: 'manager' });
      demo.get(DemoAccounts).register({ manager: 'meera' }, () => Promise.resolve(true));
      const browser = new TestBrowser(demo);
      expect(await browser.gql('mutation { signInAsDemo(role: MANAGER) { isNew viewer { role member { handle } } } }')).toEqual({
        data: { signInAsDemo: { isNew: false, viewer: { role: 'MANAGER', member: { handle: 'meera' } } } },
      });
      expect(await browser.gql('{ viewer { isStaff } club { demo outbox } }')).toEqual({ data: { viewer: { isStaff: true }, club: { demo: true, outbox: true } } });
      expect((await browser.gql('mutation { signInAsDemo(role: HOST) { isNew } }')).errors).toMatchObject([{ code: 'members.not-found' }]);
    } finally {
      await demo.close();
    }
  });
});
