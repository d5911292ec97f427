// (a) The home feed as the web's home page asks for it, against a handler that runs the same statements; and (e) memory.
import { cpuRow, figureRow, interleaved } from './measure.mjs';
import { requestBytes } from './press.mjs';
import { answerOf, webRequest } from './queries.mjs';

const target = 2.5;

export async function homeFeed(stage) {
  const community = await stage.community();
  // Her id is no other parameter of the statements.
  const { id: memberId, cookie } = community.members[1233];
  const keepOrder = () => stage.query(community.databaseUrl, 'update feed_snapshot set made_at = now()');
  const ageOrders = () => stage.query(community.databaseUrl, `update feed_snapshot set made_at = '-infinity'`);
  const views = [
    { name: 'home feed, for you, signed in', sort: 'FOR_YOU', cookie, before: keepOrder, target },
    { name: 'home feed, newest, signed in', sort: 'NEWEST', cookie, target },
    { name: 'home feed, for you, each visit a new order', sort: 'FOR_YOU', cookie, before: ageOrders, everybody: true },
    { name: 'home feed, signed out', sort: 'FOR_YOU' },
  ];
  for (const view of views) view.request = await webRequest('apps/web/src/pages/home-page.graphql', 'HomePageQuery', { sort: view.sort }, view);
  const statements = await stage.statementsOf(views.map(({ request, before }) => ({ ...request, before })));

  const server = await stage.server();
  const rows = [];
  if (statements.some((list) => !list.some(({ text }) => /\bpost\b/.test(text)))) throw new Error('a feed was answered without asking for posts');
  for (const [place, view] of views.entries()) rows.push(await measured(stage, server, view, statements[place], memberId));
  const loadedMb = await server.rssMb();
  rows.push(
    figureRow({ part: 'e', name: 'memory of the server after its start', unit: 'MB', values: [server.startedMb] }),
    figureRow({ part: 'e', name: 'memory of the server after the load of (a)', unit: 'MB', values: [loadedMb] }),
  );
  return rows;
}

async function measured(stage, server, view, statements, memberId) {
  const { members, databaseUrl } = await stage.community();
  await view.before?.();
  const { data, text } = await answerOf(server.url, view.request);
  if (data.home.edges.length !== 20) throw new Error(`the feed has ${data.home.edges.length} posts`);
  const bare = await stage.bare({ kind: 'recordedQueries', databaseUrl, statements, memberId, data: { data } });
  const bareText = await (await fetch(bare.url, { method: 'POST', body: view.request.body })).text();

  // A member comes once in a turn when each visit shall be a new one.
  const count = stage.quick ? 300 : 1000;
  const visitors = view.everybody ? members.slice(0, count) : null;
  const load = (url, headersOf) => {
    const bytes = (visitors ?? [null]).map((visitor) => requestBytes(url, { ...view.request, headers: { ...view.request.headers, ...headersOf(visitor) } }));
    return { count, before: view.before, requestOf: (n) => bytes[n % bytes.length] };
  };
  const ourLoad = load(server.url, (visitor) => visitor && { cookie: visitor.cookie });
  const bareLoad = load(bare.url, (visitor) => visitor && { 'x-bench-member': visitor.id });
  const rounds = await interleaved(stage.rounds, () => stage.turn(server, ourLoad), () => stage.turn(bare, bareLoad));
  await stage.profiled(view.name.replace(/\W+/g, '-'), server, ourLoad);
  await bare.close();

  const bytes = text === bareText ? `${text.length} equal bytes` : `${text.length} and ${bareText.length} bytes`;
  return cpuRow({ part: 'a', name: view.name, rounds, target: view.target, note: `${statements.length} statements, ${bytes}` });
}
