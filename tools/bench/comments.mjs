// (g) Writing a comment through the API, against a handler that inserts one row of the same text in a transaction.
import { randomUUID } from 'node:crypto';
import { interleaved, cpuRow } from './measure.mjs';
import { requestBytes } from './press.mjs';
import { answerOf, webRequest } from './queries.mjs';

const target = 8;
const markdown = `I did the same last spring, and the **second** screw is the one that matters.

Leave enough room at the back, use the longer bolts, and check it again after a week on the road. If it still rattles, a strip of felt
under the bracket helps: mine has been quiet since. Somebody at the spring meeting had it without the felt, and you could hear him coming.`;

export async function commentCost(stage) {
  const { databaseUrl, members, quietPostIds } = await stage.community();
  const requestFor = (postId, cookie) =>
    webRequest('libs/web/community/src/comment/thread.graphql', 'CreateCommentMutation', { input: { postId: String(postId), parentId: null, markdown, isAnswer: false, clientKey: randomUUID() } }, { cookie });
  const server = await stage.server();
  await answerOf(server.url, await requestFor(quietPostIds[0], members[0].cookie));

  await stage.query(databaseUrl, 'create table bench_note (id bigint generated always as identity primary key, body text not null, created_at timestamptz not null default now())');
  const bare = await stage.bare({ kind: 'oneInsert', databaseUrl });
  const note = requestBytes(bare.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: markdown }) });

  const count = stage.quick ? 300 : 1000;
  // The control is cheap: more of it, so that a turn is long enough to be measured. Members and posts take turns, so that nobody waits for anybody's row.
  let n = 0;
  const comments = async () => {
    const requests = [];
    for (let k = 0; k < count; k++, n++) requests.push(requestBytes(server.url, await requestFor(quietPostIds[n % quietPostIds.length], members[n % 64].cookie)));
    return { count, requestOf: (place) => requests[place] };
  };
  const rounds = await interleaved(stage.rounds, async () => stage.turn(server, await comments()), () => stage.turn(bare, { count: count * 4, requestOf: () => note }));
  await stage.profiled('comment', server, await comments());
  await bare.close();
  const [{ made }] = await stage.query(databaseUrl, 'select count(*)::int as made from comment where markdown = $1', [markdown]);
  if (made < count * rounds.length) throw new Error(`only ${made} comments were stored`);
  return [
    cpuRow({ part: 'g', name: 'creating a comment', rounds, target, note: 'with its consumers in the same process' }),
  ];
}
