// The command line as `npm run kith` runs it; what it took of the machine goes to the fourth stream when it ends.
import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { root } from '../prepare.mjs';

process.once('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ peakMb: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }));
});
await createRequire(`${root}/dist/server/apps/api/src/main.js`)('./cli.js').runCli(process.argv.slice(2));
