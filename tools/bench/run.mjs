// Runs the parts one after the other on one stage, prints the table and writes the JSON.
import { giveUp } from '../prepare.mjs';
import { browserPages } from './browser-pages.mjs';
import { feedBundle } from './bundle.mjs';
import { commentCost } from './comments.mjs';
import { homeFeed } from './home-feed.mjs';
import { importSpeed } from './import.mjs';
import { liveLatency } from './live.mjs';
import { firstViews } from './first-views.mjs';
import { writeReport, printTable } from './report.mjs';
import { Stage } from './stage.mjs';

/** (e), the memory of the server, is read after its start and after the load of (a). */
const parts = {
  a: homeFeed,
  b: consumers,
  c: liveLatency,
  d: importSpeed,
  f: feedBundle,
  g: commentCost,
  h: async (stage) => [...(await firstViews(stage)), ...(await browserPages(stage))],
};

async function consumers(stage) {
  const { consumerThroughput } = await import('./consumers.mjs');
  return consumerThroughput({ databaseUrl: await stage.emptyDatabase('consumers'), quick: stage.quick, say: (line) => stage.say(line) });
}

/** Runs the parts of the given letters, or all; returns the exit code: 0 when every target is reached. */
export async function bench({ only, quick, profile }) {
  const letters = only?.map((letter) => (letter === 'e' ? 'a' : letter)) ?? Object.keys(parts);
  const unknown = letters.filter((letter) => !parts[letter]);
  if (unknown.length) giveUp(`There is no part ${unknown.join(', ')}; there are: ${Object.keys(parts).join(', ')}.`, 2);

  const stage = new Stage({ quick, profile });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stage.close().finally(() => process.exit(130)));
  // Whatever happens, the database is stopped and nothing is left behind.
  process.once('uncaughtException', (error) => {
    stage.say(error.stack);
    void stage.close().finally(() => process.exit(1));
  });
  process.stdout.on('error', () => undefined);
  const rows = [];
  try {
    for (const letter of new Set(letters)) {
      if (stage.ending) return 130;
      stage.say(`(${letter}) …`);
      try {
        rows.push(...(await parts[letter](stage)));
      } catch (error) {
        // One part that cannot be measured is a miss, and does not keep us from the others.
        stage.say(error.stack);
        rows.push({ part: letter, name: 'could not be measured', note: error.message.split('\n')[0], ok: false });
      }
    }
    printTable(rows);
    stage.say(`written to ${writeReport(rows, { quick, database: await stage.databaseVersion() })}`);
  } finally {
    await stage.close();
  }
  return rows.some(({ ok }) => ok === false) ? 1 : 0;
}
