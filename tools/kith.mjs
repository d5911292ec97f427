// npm run kith -- <command>: the command line, on the same composition as the server.
import { checkNode, ensureBuilt, ensureInstalled, root } from './prepare.mjs';

checkNode();
ensureInstalled();
ensureBuilt();
const { runCli } = await import(`${root}/dist/server/apps/api/src/cli.js`);
await runCli(process.argv.slice(2));
