// npm run dev: the server restarts when its source changes; the web reloads by itself, through Vite inside the server.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { checkNode, ensureInstalled, nx, root } from './prepare.mjs';

checkNode();
ensureInstalled();
if (nx(['run', 'web:codegen'], ['ignore', 2, 2]).status !== 0) process.exit(1);

let server = null;
let ending = false;
let queued = null;

function build() {
  return new Promise((done) => spawn(process.execPath, [`${root}/tools/build-api.mjs`], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).once('exit', (code) => done(code === 0)));
}

async function restart() {
  if (!(await build())) return console.error('The server does not compile; waiting for the next change.');
  if (server) {
    server.kill('SIGTERM');
    await new Promise((done) => (server.exitCode === null ? server.once('exit', done) : done()));
  }
  if (ending) return;
  server = spawn(process.execPath, ['-e', `require(${JSON.stringify(`${root}/dist/server/apps/api/src/main.js`)}).start(['--dev'])`], { cwd: root, stdio: 'inherit' });
}

for (const folder of ['apps/api', 'libs/server', 'libs/shared']) {
  watch(`${root}/${folder}`, { recursive: true }, (_, name) => {
    if (!name || !/\.(ts|sql)$/.test(name) || /\.spec\.ts$/.test(name)) return;
    clearTimeout(queued);
    queued = setTimeout(() => void restart(), 150);
  });
}
for (const folder of ['apps/web', 'libs/web']) {
  watch(`${root}/${folder}`, { recursive: true }, (_, name) => {
    if (name?.endsWith('.graphql')) nx(['run', 'web:codegen'], ['ignore', 'ignore', 2]);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    ending = true;
    if (!server || server.exitCode !== null) process.exit(0);
    server.once('exit', () => process.exit(0));
    server.kill('SIGTERM');
  });
}
await restart();
