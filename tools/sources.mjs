// What each half of Kith is built from. A build leaves the hash of that beside what it made, so that whoever built it, by whatever
// way, `npm start` can tell whether it is still up to date. Uses nothing but Node itself.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder } from './files.mjs';

const workspace = resolve(dirname(fileURLToPath(import.meta.url)), '..');

// Nothing that the inputs of the Nx target `build` leave out: Nx would give back the old output with the old hash for ever.
const always = ['libs/shared', 'tools', 'package-lock.json', 'tsconfig.base.json'];
const sources = {
  server: ['apps/api', 'libs/server', ...always],
  web: ['apps/web', 'libs/web', 'schema.graphql', 'vite.config.mts', ...always],
};
const isSource = (name) => !/\.generated\.ts$|\.spec\.\w+$|\.md$|\.log$|^\./.test(name);

/** The folder that a half is built into. */
export const outputOf = (half, root = workspace) => `${root}/dist/${half}`;
const stampOf = (half, root) => `${outputOf(half, root)}/sources.sha256`;

export function hashOfSources(half, root = workspace) {
  const hash = createHash('sha256');
  const files = sources[half].map((path) => `${root}/${path}`).flatMap((path) => (statSync(path).isFile() ? [path] : filesUnder(path, isSource)));
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** To be called before a build: what is there is no longer a build of anything. Returns what is called after it. */
export function beginBuild(half, root = workspace) {
  const hash = hashOfSources(half, root);
  rmSync(stampOf(half, root), { force: true });
  return () => {
    mkdirSync(outputOf(half, root), { recursive: true });
    writeFileSync(stampOf(half, root), hash);
  };
}

/** Whether a half was built from the sources as they are now. */
export function isFresh(half, root = workspace) {
  const stamp = stampOf(half, root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources(half, root);
}
