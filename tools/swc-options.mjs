// One place that knows how TypeScript becomes CommonJS for the server: the build and Jest both use it.
// The list of paths has one source, tsconfig.base.json.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { compilerOptions } = JSON.parse(readFileSync(`${root}/tsconfig.base.json`, 'utf8'));

/** Alias → file, relative to the root, as TypeScript sees it. */
export const paths = compilerOptions.paths;

export const swcOptions = {
  cwd: root,
  swcrc: false,
  configFile: false,
  sourceMaps: true,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
    baseUrl: root,
    paths,
  },
  // Nest, TypeORM and entities that refer to each other want CommonJS; import() stays as it is, for packages that are ESM.
  module: { type: 'commonjs', ignoreDynamic: true },
};
