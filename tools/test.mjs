// npm test: everything CI runs. Lint with layers, type check, build, unit and API tests, browser tests; then the counts.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { filesUnder } from './files.mjs';
import { checkNode, ensureInstalled, nx, root } from './prepare.mjs';

checkNode();
ensureInstalled();
const chromium = await ensureChromium();

// Counts of earlier runs would be counted again; what Nx has cached puts its own back.
rmSync(`${root}/dist/tests`, { recursive: true, force: true });
mkdirSync(`${root}/dist/tests`, { recursive: true });

const steps = [
  ['lint, types and build', ['run-many', '-t', 'lint', 'typecheck', 'build', '--outputStyle=static']],
  ['unit and API tests', ['run-many', '-t', 'test', '--outputStyle=static', '--parallel=1']],
  ['browser tests', ['run-many', '-t', 'e2e', '--outputStyle=static']],
];
const broken = [];
for (const [name, args] of steps) {
  console.log(`\n── ${name}`);
  // A broken build makes the browser tests meaningless, but not the others.
  if (name === 'browser tests' && broken.includes('lint, types and build')) continue;
  if (nx(args, 'inherit', { CHROMIUM_PATH: chromium }).status !== 0) broken.push(name);
}

let passed = 0;
let failed = 0;
for (const file of filesUnder(`${root}/dist/tests`, (name) => name.endsWith('.json'))) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // Playwright's report and Jest's.
  passed += report.stats ? report.stats.expected : report.numPassedTests;
  failed += report.stats ? report.stats.unexpected + report.stats.flaky : report.numFailedTests + (report.numRuntimeErrorTestSuites ?? 0);
}
if (!existsSync(`${root}/dist/tests/e2e.json`) && !broken.includes('browser tests')) broken.push('browser tests');
for (const name of broken) console.log(`✖ ${name}`);
if (broken.length && !failed) failed = broken.length;
if (!passed) failed = Math.max(1, failed);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
