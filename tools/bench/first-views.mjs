// (h), the server's side: CPU of a rendered first view, against a handler that has the bytes ready.
import { cpuRow, interleaved } from './measure.mjs';
import { fetched, lookedAt } from './pages.mjs';
import { requestBytes } from './press.mjs';

export async function firstViews(stage) {
  const server = await stage.server();
  const rows = [];
  for (const { name, path, headers } of await lookedAt(stage)) {
    const answer = await fetched(server.url, path, headers);
    if (answer.status !== 200) throw new Error(`${path} answers with ${answer.status}`);
    const bare = await stage.bare({ kind: 'sameBytes', answers: { [path]: answer } });
    // What has its bytes ready is cheap: more of it, so that a turn is long enough to be measured.
    const many = stage.quick ? 1000 : 5000;
    const load = ({ url }, count) => {
      const bytes = requestBytes(url, { path, headers });
      return { count, requestOf: () => bytes };
    };
    const ourLoad = load(server, headers.cookie ? many / 20 : many);
    const rounds = await interleaved(stage.rounds, () => stage.turn(server, ourLoad), () => stage.turn(bare, load(bare, many)));
    await stage.profiled(`page ${name}`.replace(/\W+/g, '-'), server, ourLoad);
    await bare.close();
    rows.push(cpuRow({ part: 'h', name: `first view: ${name}`, rounds, note: `${Math.round(answer.body.length / 1000)} kB of HTML` }));
  }
  return rows;
}
