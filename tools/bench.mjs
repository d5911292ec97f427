// npm run bench [-- --only a,g] [--quick] [--profile <folder>]: how fast Kith is, against bare controls in the same run.
// What each row means stands in tools/bench/README.md.
import { parseArgs } from 'node:util';
import { checkNode, ensureBuilt, ensureInstalled, giveUp } from './prepare.mjs';

checkNode();
let options;
try {
  options = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean', default: false }, profile: { type: 'string' } } }).values;
} catch (error) {
  giveUp(`${error.message} Known are --only <letters>, --quick and --profile <folder>.`, 2);
}
ensureInstalled();
ensureBuilt();
const { bench } = await import('./bench/run.mjs');
process.exitCode = await bench({ only: options.only?.split(','), quick: options.quick, profile: options.profile });
