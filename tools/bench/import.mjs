// (d) Bringing a Stack Exchange dump in by the command line: rows per second, and the most memory it took.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeDump } from './dump.mjs';
import { figureRow } from './measure.mjs';

const full = { users: 20_000, posts: 20_000, comments: 40_000, votes: 100_000 };
const small = { users: 1_000, posts: 1_000, comments: 2_000, votes: 5_000 };

export async function importSpeed(stage) {
  const folder = stage.folder('dump');
  stage.say('writing a dump …');
  const rows = await writeDump(folder, stage.quick ? small : full);
  const databaseUrl = await stage.emptyDatabase('import');
  const { seconds, peakMb, cpuSeconds, outcome } = await runImport(stage, { databaseUrl, folder });
  if (!outcome.ok) throw new Error(`the import failed: ${JSON.stringify(outcome.error)}`);
  const kinds = Object.values(outcome.kinds);
  const sum = (name) => kinds.reduce((total, kind) => total + kind[name], 0);
  const [{ signals }] = await stage.query(databaseUrl, 'select count(*)::int as signals from signal');
  return [
    {
      ...figureRow({ part: 'd', name: 'import, with start and counting of signals', unit: 'rows/s', values: [rows / seconds] }),
      note: `${rows} rows of the dump in ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s CPU): ${sum('imported')} records imported, ${outcome.broken.length} broken, ${signals} signals`,
      kinds: outcome.kinds,
    },
    figureRow({ part: 'd', name: 'most memory of the import', unit: 'MB', values: [peakMb] }),
  ];
}

function runImport(stage, { databaseUrl, folder }) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./import-child.mjs', import.meta.url)), 'import', 'stackexchange', folder, '--origin', 'Invented for a measurement', '--json'], {
    cwd: stage.root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_URL: databaseUrl, KITH_DATA: stage.folder('import-data') },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  stage.atClose(async () => void child.kill('SIGKILL'));
  const started = performance.now();
  let printed = '';
  let usage = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stdio[3].on('data', (chunk) => (usage += chunk));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', () => {
      const seconds = (performance.now() - started) / 1000;
      try {
        done({ seconds, ...JSON.parse(usage), outcome: JSON.parse(printed.trim().split('\n').at(-1)) });
      } catch {
        fail(new Error(`the import said nothing readable: ${printed.slice(-500)}`));
      }
    });
  });
}
