import { io, type Socket } from 'socket.io-client';
import { getDataSourceToken } from '@nestjs/typeorm';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { DataSource } from 'typeorm';
import type { LiveCaughtUp, LiveMessage, Room } from '@kith/shared';
import { Identity, SessionService } from '@kith/server/members';
import { startTestServer, type TestMember, type TestServer } from '@kith/server/members/testing';
import { encodePosition, type LogPosition, type NewSignal, SignalLog } from '@kith/server/signals';
import { LiveModule } from './live.module';
import { LiveTail } from './live-tail';
import { mayHear } from './live.gateway';

describe('the live connection', () => {
  let server: TestServer;
  let ada: TestMember;
  let staff: TestMember;
  const sockets: Socket[] = [];

  beforeAll(async () => {
    server = await startTestServer({ modules: [LiveModule], prepare: (app) => app.useWebSocketAdapter(new IoAdapter(app)) });
    await server.get(LiveTail).start();
    ada = await server.member({ name: 'Ada' });
    staff = await server.member({ name: 'Cato', role: 'crm' });
  });
  afterEach(() => sockets.splice(0).forEach((socket) => socket.disconnect()));
  afterAll(() => server.close());

  async function record(...signals: NewSignal[]) {
    const source: DataSource = server.get(getDataSourceToken());
    const log = server.get(SignalLog);
    await source.transaction((tx) => log.record(tx, ...signals));
    log.poke();
  }

  async function listen(as: TestMember | null, rooms: Room[], after?: string) {
    const socket = io(server.url, { transports: ['websocket'], forceNew: true, extraHeaders: as ? { cookie: as.cookie } : {} });
    sockets.push(socket);
    const heard: LiveMessage[] = [];
    socket.on('signal', (message: LiveMessage) => heard.push(message));
    const caughtUp: LiveCaughtUp = await socket.emitWithAck('subscribe', { rooms, after });
    return { socket, heard, caughtUp };
  }

  const until = async (condition: () => boolean) => {
    for (let tries = 0; !condition() && tries < 100; tries++) await new Promise((done) => setTimeout(done, 20));
    expect(condition()).toBe(true);
  };
  const quiet = () => new Promise((done) => setTimeout(done, 400));

  it('tells a room what happened in it, with ids and the kind and nothing else', async () => {
    const { heard } = await listen(null, ['post:42']);
    await record({ kind: 'comment.created', memberId: ada.id, subjectId: 9, postId: 42, circleId: 3 }, { kind: 'comment.created', memberId: ada.id, subjectId: 10, postId: 43 });
    await until(() => heard.length > 0);
    await quiet();
    expect(heard).toEqual([{ at: expect.any(String), kind: 'comment.created', subjectId: '9', postId: '42', circleId: '3', memberId: String(ada.id) }]);
  });

  it('does not tell the room of a post who reads it', async () => {
    const { heard } = await listen(null, ['post:44', 'club']);
    const hers = await listen(ada, [`member:${ada.id}`]);
    await record({ kind: 'post.read', memberId: ada.id, subjectId: 44, postId: 44, value: 30 });
    await until(() => hers.heard.length > 0);
    await quiet();
    expect(heard).toEqual([]);
  });

  it("refuses a member's room to others and the staff's room to members", async () => {
    expect((await listen(null, ['staff', `member:${ada.id}`, 'club'])).caughtUp.refused).toEqual(['staff', `member:${ada.id}`]);
    expect((await listen(ada, ['staff', `member:${staff.id}`, `member:${ada.id}`])).caughtUp.refused).toEqual(['staff', `member:${staff.id}`]);
    expect((await listen(staff, ['staff', `member:${ada.id}`])).caughtUp.refused).toEqual([]);
    for (const room of ['member:', 'circle:x', 'post:1;2', 'proof:session:1', '__proto__']) expect(mayHear(room, null)).toBe(false);
  });

  it('gives a client that comes back what its rooms missed, in order and once', async () => {
    const first = await listen(null, ['post:50']);
    await record({ kind: 'comment.created', memberId: ada.id, subjectId: 1, postId: 50 });
    await until(() => first.heard.length === 1);
    first.socket.disconnect();
    for (let n = 2; n <= 5; n++) await record({ kind: 'comment.created', memberId: ada.id, subjectId: n, postId: n === 4 ? 51 : 50 });
    const again = await listen(null, ['post:50'], first.heard[0].at);
    await record({ kind: 'comment.created', memberId: ada.id, subjectId: 6, postId: 50 });
    await until(() => again.heard.length >= 4);
    await quiet();
    expect(again.heard.map(({ subjectId }) => subjectId)).toEqual(['2', '3', '5', '6']);
    expect(again.caughtUp.resync).toBe(false);
  });

  it('loses and doubles nothing for a client that subscribes while signals pour in', async () => {
    const start = (await listen(null, [])).caughtUp.at;
    const pouring = (async () => {
      for (let n = 1; n <= 60; n++) await record({ kind: 'comment.created', memberId: ada.id, subjectId: n, postId: 60 });
    })();
    const clients = await Promise.all(Array.from({ length: 5 }, () => listen(null, ['post:60'], start)));
    await pouring;
    for (const { heard } of clients) await until(() => heard.length >= 60);
    for (const { heard } of clients) expect(heard.map(({ subjectId }) => Number(subjectId))).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
  });

  it('asks a client that missed too much, or names a place that is not one, to fetch anew', async () => {
    const start = (await listen(null, [])).caughtUp.at;
    await record(...Array.from({ length: 501 }, (_, n): NewSignal => ({ kind: 'comment.created', memberId: ada.id, subjectId: n + 1, postId: 70 })));
    await quiet();
    expect((await listen(null, ['post:70'], start)).caughtUp.resync).toBe(true);
    expect((await listen(null, ['post:70'], '% not a place')).caughtUp.resync).toBe(true);
  });

  it('tells nobody what happened long ago, but that pages should fetch anew, once for a whole import', async () => {
    const { socket, heard, caughtUp } = await listen(staff, ['club', 'staff', 'post:80', `member:${ada.id}`]);
    let resyncs = 0;
    socket.on('resync', () => resyncs++);
    const version = server.get(LiveTail).publicVersion;
    const old = (ageMs: number): NewSignal => ({ kind: 'comment.created', memberId: ada.id, subjectId: 1, postId: 80, occurredAt: new Date(Date.now() - ageMs) });
    for (let n = 0; n < 3; n++) await record(old(3_600_000), old(90_000_000));
    await until(() => resyncs > 0);
    await record(old(3_500_000));
    await until(() => heard.length > 0);
    await quiet();
    expect(heard.filter(({ kind }) => kind !== 'score.moved')).toHaveLength(1);
    expect(resyncs).toBe(1);
    expect(server.get(LiveTail).publicVersion).toBe(version + 7);
    expect((await listen(null, ['post:80'], caughtUp.at)).caughtUp.resync).toBe(true);
  });

  it('tells a page that was made before a score was counted, and connects after, that it has moved', async () => {
    const tail = server.get(LiveTail);
    const newest = 'select xact, seq from signal order by xact desc, seq desc limit 1';
    await server.db.query(`insert into consumer (name, kind, xact, seq) select 'engagement', 'derived', xact, seq from (${newest}) s`);
    await record({ kind: 'comment.created', memberId: ada.id, subjectId: 1, postId: 82 });
    const [signal] = await server.db.query<LogPosition>(`select xact::text, seq::text from (${newest}) s`);
    await until(() => tail.head.seq === signal.seq);
    const made = encodePosition(tail.settled);
    await server.db.query(`update consumer set (xact, seq) = (${newest}) where name = 'engagement'`);
    await until(() => tail.settled.seq === signal.seq);
    const { heard } = await listen(ada, [`member:${ada.id}`], made);
    expect(heard.map(({ kind }) => kind)).toEqual(['comment.created', 'score.moved']);
    // Who heard the signal, and not what followed, cannot know either.
    expect((await listen(ada, [`member:${ada.id}`], heard[0].at)).heard.map(({ kind }) => kind)).toEqual(['score.moved']);
    await server.db.query(`delete from consumer where name = 'engagement'`);
  });

  it('looks less and less often whether a score has moved while nobody counts', async () => {
    const source: DataSource = server.get(getDataSourceToken());
    await server.db.query(`insert into consumer (name, kind) values ('engagement', 'derived')`);
    const query = jest.spyOn(source, 'query');
    await record({ kind: 'comment.created', memberId: ada.id, subjectId: 1, postId: 81 });
    await new Promise((done) => setTimeout(done, 1_500));
    const looks = query.mock.calls.filter(([text]) => text.includes(`name = 'engagement'`)).length;
    query.mockRestore();
    await server.db.query(`delete from consumer where name = 'engagement'`);
    expect(looks).toBeGreaterThan(2);
    expect(looks).toBeLessThan(10);
  });

  it('drops a connection that cannot be identified, so that the client comes back', async () => {
    const look = jest.spyOn(server.get(Identity), 'fromHeaders').mockRejectedValueOnce(new Error('the database is away'));
    const socket = io(server.url, { transports: ['websocket'], forceNew: true, reconnectionDelay: 10, extraHeaders: { cookie: ada.cookie } });
    sockets.push(socket);
    expect(await new Promise((done) => socket.once('disconnect', done))).toBe('transport close');
    await new Promise((done) => socket.once('connect', () => done(null)));
    expect((await socket.emitWithAck('subscribe', { rooms: [`member:${ada.id}`] })).refused).toEqual([]);
    look.mockRestore();
  });

  it('cuts the connection of a session that is revoked', async () => {
    const eve = await server.member({ name: 'Eve' });
    const { socket } = await listen(eve, [`member:${eve.id}`]);
    const cut = new Promise((done) => socket.once('disconnect', done));
    const [{ id }] = await server.db.query<{ id: number }>('select id from session where member_id = $1', [eve.id]);
    await server.get(SessionService).revoke(eve.id, Number(id));
    await cut;
  });
});
