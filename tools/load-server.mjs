// Runs the server's TypeScript without a build, for tools that need a piece of it: compiles on require with swc.
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { transformSync } from '@swc/core';
import { root, swcOptions } from './swc-options.mjs';

const require = createRequire(import.meta.url);
const Module = require('node:module');
let hooked = false;

/** The exports of a TypeScript file of the server; the path is relative to the root. */
export function loadServer(file) {
  if (!hooked) {
    hooked = true;
    Module._extensions['.ts'] = (module, path) => {
      const { code } = transformSync(require('node:fs').readFileSync(path, 'utf8'), { ...swcOptions, filename: path, sourceMaps: 'inline' });
      module._compile(code, path);
    };
  }
  if (extname(file) !== '.ts') throw new Error(`${file} is not TypeScript`);
  return require(`${root}/${file}`);
}
