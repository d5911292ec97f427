// npm start: installs what is missing, builds what is stale, then becomes the server.
import { checkNode, ensureBuilt, ensureInstalled, root } from './prepare.mjs';

checkNode();
ensureInstalled();
ensureBuilt();
const { start } = await import(`${root}/dist/server/apps/api/src/main.js`);
await start(process.argv.slice(2));
