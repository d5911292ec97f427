// Runs the tests of one project and leaves their counts in dist/tests/<project>.json:
//   node tools/jest.mjs <project> <folder> [more arguments of Jest]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { filesUnder } from './files.mjs';
import { root } from './swc-options.mjs';

const [project, folder, ...more] = process.argv.slice(2);
const report = `${root}/dist/tests/${project}.json`;
mkdirSync(`${root}/dist/tests`, { recursive: true });
if (!existsSync(`${root}/${folder}`) || !filesUnder(`${root}/${folder}`, (name) => /\.spec\.(tsx?|mjs)$/.test(name)).length) {
  writeFileSync(report, JSON.stringify({ numPassedTests: 0, numFailedTests: 0 }));
  process.exit(0);
}
const { status } = spawnSync(
  process.execPath,
  [`${root}/node_modules/jest/bin/jest.js`, '-c', `${root}/jest.config.cjs`, '--json', `--outputFile=${report}`, '--testLocationInResults', '--maxWorkers=2', `${folder}/`, ...more],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'test' } },
);
process.exit(status ?? 1);
