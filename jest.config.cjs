const fs = require('node:fs');
const path = require('node:path');

/** Names of installed packages that are ESM: Jest on Node 20 cannot require() them, so they go through swc. */
function esmPackages(dir, found = new Set()) {
  for (const name of fs.existsSync(dir) ? fs.readdirSync(dir) : []) {
    if (name.startsWith('.')) continue;
    if (name.startsWith('@')) {
      esmPackages(path.join(dir, name), found);
      continue;
    }
    const manifest = path.join(dir, name, 'package.json');
    if (!fs.existsSync(manifest)) continue;
    const { name: full, type } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
    if (type === 'module') found.add(full);
    esmPackages(path.join(dir, name, 'node_modules'), found);
  }
  return found;
}

module.exports = async () => {
  const { swcOptions, paths } = await import('./tools/swc-options.mjs');
  const { cwd, configFile, ...swc } = swcOptions;
  // @fastify/cookie and mercurius are CommonJS but use import(), which Jest only follows in code it has compiled.
  const esm = [...esmPackages(path.join(__dirname, 'node_modules')), '@fastify/cookie', 'mercurius'].map((name) => name.replace(/[.\\+]/g, '\\$&'));
  return {
    rootDir: __dirname,
    testEnvironment: 'node',
    roots: ['<rootDir>/apps/api', '<rootDir>/apps/web', '<rootDir>/libs', '<rootDir>/tools'],
    testMatch: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.spec.mjs'],
    globalSetup: '<rootDir>/tools/jest-setup.cjs',
    globalTeardown: '<rootDir>/tools/jest-teardown.cjs',
    testTimeout: 30_000,
    transform: {
      '^.+\\.tsx?$': ['@swc/jest', { ...swc, sourceMaps: 'inline', jsc: { ...swc.jsc, paths: undefined, baseUrl: undefined, parser: { ...swc.jsc.parser, tsx: false } }, module: { type: 'commonjs' } }],
      '^.+\\.m?js$': ['@swc/jest', { swcrc: false, jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } }, module: { type: 'commonjs' } }],
    },
    transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esm.join('|')})/)`],
    moduleNameMapper: Object.fromEntries(Object.entries(paths).map(([alias, [file]]) => [`^${alias}$`, `<rootDir>/${file.replace(/^\.\//, '')}`])),
  };
};
