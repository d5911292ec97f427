// Compiles the server (apps/api, libs/server, libs/shared) into dist/server, keeping the tree, in about a second. What only tests
// use, specs and the folders named `testing`, stays out.
import { transformFile } from '@swc/core';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { root, swcOptions } from './swc-options.mjs';
import { filesUnder } from './files.mjs';
import { beginBuild, outputOf } from './sources.mjs';

const out = outputOf('server');
const built = beginBuild('server');
rmSync(out, { recursive: true, force: true });
const sources = ['apps/api/src', 'libs/server', 'libs/shared'].flatMap((folder) =>
  filesUnder(`${root}/${folder}`, (name) => /\.tsx?$/.test(name) && !/\.(spec|d)\.ts$/.test(name))).filter((file) => !file.includes('/testing/'));
await Promise.all(sources.map(async (file) => {
  const target = `${out}/${relative(root, file).replace(/\.tsx?$/, '.js')}`;
  const { code, map } = await transformFile(file, { ...swcOptions, sourceFileName: file });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${code}\n//# sourceMappingURL=${target.split('/').pop()}.map\n`);
  writeFileSync(`${target}.map`, map);
}));
cpSync(`${root}/apps/api/migrations`, `${out}/apps/api/migrations`, { recursive: true });
built();
console.log(`${sources.length} files compiled to dist/server`);
