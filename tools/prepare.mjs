// What has to be true before anything can run: the right Node, packages installed as the lock says, a fresh build.
// Uses nothing but Node itself, because it runs before the packages are there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFresh } from './sources.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Ends the process with one sentence that says what is wrong and what to do. */
export function giveUp(sentence, code = 1) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(code);
}

/** ^20.19.0 || >=22.12.0: the versions that can `require` a package written as an ES module, as NestJS is. */
export function canRunKith(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
}

export function checkNode() {
  const { node } = process.versions;
  if (!canRunKith(node)) giveUp(`Kith needs Node 22.12 or newer, or 20.19 or newer of Node 20; this is ${node}.`);
}

/** Installs the packages unless they are there in the versions of the lock. Talks to stderr, so that stdout stays the program's. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.error('Installing packages …');
  // The build needs the packages of development, which NODE_ENV=production would leave out.
  const { status } = npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (status !== 0) giveUp('The packages could not be installed: see the lines above, check the network and the free disk space, then try again.');
}

function isInstalled() {
  const hidden = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(hidden)) return false;
  const there = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (!path) return true;
    if (!there[path]) return Boolean(optional) || Boolean(peer);
    return there[path].version === version && existsSync(`${root}/${path}`);
  });
}

/** Builds server and web unless what they are made of is as it was when they were built, by whatever way. */
export function ensureBuilt() {
  const stale = ['server', 'web'].filter((half) => !isFresh(half));
  if (!stale.length) return;
  console.error('Building …');
  const { status } = nx(['run-many', '-t', 'build', '-p', 'api', 'web', '--outputStyle=static'], ['ignore', 2, 2]);
  if (status !== 0) giveUp('The build failed: see the lines above.');
}

export function npm(args, stdio = ['ignore', 2, 2]) {
  // Under `npm start` npm says where it is; alone, it is beside node.
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio })
    : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: root, stdio, shell: process.platform === 'win32' });
}

export function nx(args, stdio = 'inherit', env = {}) {
  return spawnSync(process.execPath, [`${root}/node_modules/nx/dist/bin/nx.js`, ...args], {
    cwd: root,
    stdio,
    env: { ...process.env, NX_TUI: 'false', NX_DAEMON: 'false', NX_NO_CLOUD: 'true', ...env },
  });
}
