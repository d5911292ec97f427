import { createServer, type AddressInfo, type Socket } from 'node:net';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SMTPServer } from 'smtp-server';
import { databaseOptions, type Environment, KernelModule, readEnvironment } from '@kith/server/kernel';
import { createTestDatabase, type TestDatabase } from '@kith/server/kernel/testing';
import { Mailer, MailModule } from './index';

@Module({})
class Root {}

let db: TestDatabase;
let closing: (() => unknown)[] = [];
beforeAll(async () => (db = await createTestDatabase()));
afterAll(() => db.drop());
afterEach(async () => {
  for (const close of closing.reverse()) await close();
  closing = [];
});

async function mailer(change: Partial<Environment> = {}): Promise<Mailer> {
  const environment = { ...readEnvironment({ NODE_ENV: 'test', DATABASE_URL: db.url, MAIL_FROM: 'The Yard <yard@example.org>' }), ...change };
  const app = await NestFactory.createApplicationContext(
    { module: Root, imports: [KernelModule.with(environment), TypeOrmModule.forRoot(databaseOptions({ url: db.url, pool: 2 })), MailModule] },
    { logger: false },
  );
  closing.push(() => app.close());
  return app.get(Mailer);
}

/** A mail server on this machine; `refuses` decides about each recipient. */
async function mailServer(refuses: (address: string) => boolean = () => false) {
  const letters: { from: string; to: string[]; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => done(refuses(address) ? Object.assign(new Error('No such user'), { responseCode: 550 }) : null),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        letters.push({ from: envelope.mailFrom ? envelope.mailFrom.address : '', to: envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closing.push(() => new Promise<void>((closed) => server.close(closed)));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, letters };
}

const letter = { to: 'ada@example.org', subject: '123456 是您的验证码', text: 'Hello,\n\n    123456\n' };

describe('with a mail server', () => {
  it('a letter arrives there, marked as automatic, and none lies in the outbox', async () => {
    const { url, letters } = await mailServer();
    const mail = await mailer({ SMTP_URL: url });
    await mail.send(letter);
    expect(letters).toMatchObject([{ from: 'yard@example.org', to: ['ada@example.org'] }]);
    expect(letters[0].text).toMatch(/^From: The Yard <yard@example\.org>\r$/m);
    expect(letters[0].text).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(letters[0].text).toMatch(/^ {4}123456\r$/m);
    expect([mail.hasOutbox, await mail.undelivered()]).toEqual([false, []]);
    expect(await db.query('select count(*) as n from dev_letter')).toEqual([{ n: 0 }]);
  });

  it('an address is one recipient and no header, whatever is written in it', async () => {
    const { url, letters } = await mailServer();
    const mail = await mailer({ SMTP_URL: url });
    await mail.send({ ...letter, to: 'ada@example.org, eve@example.org' }).catch(() => undefined);
    await mail.send({ ...letter, subject: 'Hello\r\nBcc: eve@example.org' });
    expect(letters.flatMap(({ to }) => to)).not.toContain('eve@example.org');
    expect(letters.at(-1)?.text).not.toMatch(/^Bcc:/m);
  });

  it('that refuses, a letter is not sent and the sender learns it', async () => {
    const { url } = await mailServer(() => true);
    await expect((await mailer({ SMTP_URL: url })).send(letter)).rejects.toMatchObject({ code: 'mail.not-sent' });
  });

  it('that is not there, the same', async () => {
    await expect((await mailer({ SMTP_URL: 'smtp://127.0.0.1:1' })).send(letter)).rejects.toMatchObject({ code: 'mail.not-sent' });
  });

  it('that says nothing, the sender is not kept waiting for longer than its patience, which is 15 seconds', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket.on('error', () => undefined)));
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    closing.push(() => (silent.close(), sockets.forEach((socket) => socket.destroy())));
    const mail = await mailer({ SMTP_URL: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}` });
    expect(mail.patienceMs).toBe(15_000);
    mail.patienceMs = 200;
    const started = Date.now();
    await expect(mail.send(letter)).rejects.toMatchObject({ code: 'mail.not-sent' });
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});

describe('without a mail server', () => {
  it('letters lie in the outbox, the newest first, and the oldest give way', async () => {
    const mail = await mailer();
    await db.query(`insert into dev_letter (recipient, subject, body) select 'old@example.org', 'old', 'old' from generate_series(1, 520)`);
    await mail.send(letter);
    await mail.send({ ...letter, to: 'bob@example.org' });
    expect(mail.hasOutbox).toBe(true);
    expect((await mail.undelivered(2)).map(({ to }) => to)).toEqual(['bob@example.org', 'ada@example.org']);
    expect((await mail.undelivered(1))[0]).toMatchObject({ subject: letter.subject, text: letter.text, sentAt: expect.any(Date) });
    expect(await db.query('select count(*) as n from dev_letter')).toEqual([{ n: 500 }]);
  });

  it('nothing is kept or shown in production', async () => {
    const mail = await mailer({ production: true });
    await expect(mail.send(letter)).rejects.toMatchObject({ code: 'mail.not-sent' });
    expect([mail.hasOutbox, await mail.undelivered()]).toEqual([false, []]);
  });
});
