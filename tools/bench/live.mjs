// (c) From an act to the screen of another: the comment's message in the post's room, and score.moved in the writer's room.
import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { quantile } from './measure.mjs';
import { answerOf, webRequest } from './queries.mjs';

const patienceMs = 10_000;

export async function liveLatency(stage) {
  const { members: [writer, reader], quietPostIds } = await stage.community();
  // Not the post that (h) looks at: it shall stay as it is.
  const postId = quietPostIds.at(-1);
  const server = await stage.server();
  const post = await listener(server.url, reader.cookie, `post:${postId}`);
  const own = await listener(server.url, writer.cookie, `member:${writer.id}`);
  const acts = stage.quick ? 40 : 200;
  const told = [];
  const scored = [];
  const answered = [];
  try {
    for (let n = -5; n < acts; n++) {
      const request = await webRequest(
        'libs/web/community/src/comment/thread.graphql', 'CreateCommentMutation',
        { input: { postId: String(postId), parentId: null, markdown: `Number ${n} of a long talk.`, isAnswer: false, clientKey: randomUUID() } }, writer,
      );
      const started = performance.now();
      const heard = post.next(({ kind }) => kind === 'comment.created', started);
      const moved = own.next(({ kind, memberId }) => kind === 'score.moved' && memberId === String(writer.id), started);
      await answerOf(server.url, request);
      const answer = performance.now() - started;
      const [toldMs, scoredMs] = await Promise.all([heard, moved]);
      if (n >= 0) {
        answered.push(answer);
        told.push(toldMs);
        scored.push(scoredMs);
      }
      // Out of step with whatever polls.
      await new Promise((done) => setTimeout(done, (n * 37) % 90));
    }
  } finally {
    post.close();
    own.close();
  }
  const row = (name, values) => ({
    part: 'c', name, unit: 'ms', ours: quantile(values, 0.5), control: null, ratio: null, target: null, ok: null,
    spread: [Math.min(...values), Math.max(...values)], p50: quantile(values, 0.5), p99: quantile(values, 0.99),
    note: `p50; p99 ${quantile(values, 0.99).toFixed(1)} ms, ${values.length} comments`,
  });
  return [
    row('act to answer of the API', answered),
    row('act to the screen of a reader', told),
    row('act to moved score on her screen', scored),
  ];
}

/** A socket in one room; `next` resolves with the milliseconds from `started` to the message it waits for. */
async function listener(url, cookie, room) {
  const socket = io(url, { transports: ['websocket'], extraHeaders: { cookie }, reconnection: false });
  await new Promise((done, fail) => {
    socket.once('connect', done);
    socket.once('connect_error', fail);
  });
  const { refused } = await socket.emitWithAck('subscribe', { rooms: [room] });
  if (refused.length) throw new Error(`the room ${room} was refused`);
  return {
    next: (wanted, started) =>
      new Promise((done, fail) => {
        const late = setTimeout(() => fail(new Error(`nothing was heard in ${room}`)), patienceMs);
        const hear = (message) => {
          if (!wanted(message)) return;
          const ms = performance.now() - started;
          clearTimeout(late);
          socket.off('signal', hear);
          done(ms);
        };
        socket.on('signal', hear);
      }),
    close: () => socket.disconnect(),
  };
}
