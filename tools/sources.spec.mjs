import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beginBuild, isFresh } from './sources.mjs';

let root;
const write = (file, text) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const build = (half) => beginBuild(half, root)();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kith-sources-'));
  for (const file of ['apps/api/src/main.ts', 'apps/web/src/main.ts', 'schema.graphql', 'vite.config.mts', 'package-lock.json', 'tsconfig.base.json', 'libs/server/a.ts', 'libs/web/a.ts', 'libs/shared/a.ts', 'tools/a.mjs']) write(file, 'old');
});
afterEach(() => rmSync(root, { recursive: true }));

it('a build is fresh until a source of its half changes, and again once that is taken back', () => {
  expect([isFresh('server', root), isFresh('web', root)]).toEqual([false, false]);
  build('server');
  build('web');
  write('apps/web/src/main.ts', 'new');
  expect([isFresh('server', root), isFresh('web', root)]).toEqual([true, false]);
  write('apps/web/src/main.ts', 'old');
  expect(isFresh('web', root)).toBe(true);
  write('libs/shared/a.ts', 'new');
  expect([isFresh('server', root), isFresh('web', root)]).toEqual([false, false]);
});

it('a build of other sources, made by whatever way, is not taken for one of the present ones', () => {
  build('server');
  write('apps/api/src/main.ts', 'new');
  build('server');
  write('apps/api/src/main.ts', 'old');
  expect(isFresh('server', root)).toBe(false);
});

it('a build that was broken off, or whose sources changed meanwhile, is not fresh', () => {
  build('server');
  const finish = beginBuild('server', root);
  expect(isFresh('server', root)).toBe(false);
  write('apps/api/src/main.ts', 'new');
  finish();
  expect(isFresh('server', root)).toBe(false);
});

it('tests, generated files and notes are no sources', () => {
  build('server');
  for (const file of ['apps/api/src/main.spec.ts', 'tools/a.spec.mjs', 'apps/api/src/types.generated.ts', 'apps/api/README.md']) write(file, 'new');
  expect(isFresh('server', root)).toBe(true);
});
