// Builds the browser's and the server's side of the web into dist/web, and compresses the assets once, for all readers.
import { brotliCompress, constants, gzip } from 'node:zlib';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { filesUnder } from './files.mjs';
import { generate } from './codegen.mjs';
import { beginBuild, outputOf } from './sources.mjs';
import { root } from './swc-options.mjs';

process.env.NODE_ENV = 'production';
const { build } = await import('vite');
const configFile = `${root}/vite.config.mts`;

const built = beginBuild('web');
await generate();
await build({ configFile, logLevel: 'warn' });
await build({ configFile, logLevel: 'warn', build: { ssr: true } });

const smallest = 1024;
const files = filesUnder(`${outputOf('web')}/client`, (name) => /\.(js|css|svg|json|webmanifest|txt)$/.test(name) && name !== 'manifest.json');
await Promise.all(files.map(async (file) => {
  const content = await readFile(file);
  if (content.length < smallest) return;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}));
built();
console.log(`${files.length} web assets built and compressed`);
