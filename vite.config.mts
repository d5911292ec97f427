import { compileMessage } from '@lingui/message-utils/compileMessage';
import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { paths, root } from './tools/swc-options.mjs';

/** The package of icons has six thousand; each import becomes one of the single file. */
function singleIcons(): Plugin {
  return {
    name: 'kith:single-icons',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, code: '@tabler/icons-react' },
      handler(code) {
        return code.replace(/import \{([^}]+)\} from '@tabler\/icons-react';/g, (_, names: string) =>
          names
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name && !name.startsWith('type '))
            .map((name) => `import ${name} from '@tabler/icons-react/dist/esm/icons/${name}.mjs';`)
            .join(' '),
        );
      },
    },
  };
}

/** The texts of the catalogues are parsed here, once, and not in the browser. */
function compiledMessages(): Plugin {
  return {
    name: 'kith:compiled-messages',
    transform: {
      filter: { id: /[\\/](i18n|languages)[\\/](\w+\.)?(en|zh-cn)\.ts$/ },
      handler(code) {
        const texts: { start: number; end: number; value: string }[] = [];
        for (const statement of this.parse(code).body) {
          const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
          if (declaration?.type !== 'VariableDeclaration') continue;
          for (const { init } of declaration.declarations) {
            if (init?.type !== 'ObjectExpression') continue;
            for (const property of init.properties) {
              if (property.type !== 'Property' || property.value.type !== 'Literal' || typeof property.value.value !== 'string') continue;
              texts.push({ start: property.value.start, end: property.value.end, value: property.value.value });
            }
          }
        }
        // From the end, so that the places before stay where they are.
        return texts.reverse().reduce((result, { start, end, value }) => result.slice(0, start) + JSON.stringify(compileMessage(value)) + result.slice(end), code);
      },
    },
  };
}

// What every page starts with is one file, and so is what most lists share: many small files are slow to fetch and compress badly.
const codeSplitting = {
  includeDependenciesRecursively: false,
  groups: [
    { name: 'base', tags: ['$initial' as const] },
    { name: 'lists', test: /libs[\\/]web[\\/]community[\\/]src[\\/](feed|i18n[\\/]use-t|post[\\/](post-card|praise-button))/, minShareCount: 2 },
  ],
};

const aliases = Object.entries(paths as Record<string, string[]>).map(([find, [file]]) => ({ find: new RegExp(`^${find}$`), replacement: resolve(root, file) }));

export default defineConfig(({ isSsrBuild }) => ({
  root: resolve(root, 'apps/web'),
  cacheDir: resolve(root, 'node_modules/.vite'),
  publicDir: resolve(root, 'apps/web/public'),
  appType: 'custom',
  plugins: [singleIcons(), compiledMessages(), react()],
  resolve: { alias: aliases },
  // rxjs has its modern build under this condition only.
  environments: { client: { resolve: { conditions: ['es2015', ...defaultClientConditions] } } },
  // The server's bundle carries React's production build, however the server itself is started.
  define: isSsrBuild ? { 'process.env.NODE_ENV': '"production"' } : {},
  // The page host puts a nonce of its own in this place at every send.
  html: { cspNonce: 'KITH-NONCE' },
  server: { fs: { allow: [root] } },
  optimizeDeps: { exclude: ['@tabler/icons-react'], entries: ['src/entry-client.tsx', 'src/pages/*.tsx', 'src/frames/*.tsx'] },
  ssr: { noExternal: isSsrBuild ? true : ['@tabler/icons-react'] },
  css: { modules: { generateScopedName: isSsrBuild === undefined ? '[name]_[local]_[hash:5]' : '[hash:base64:6]' } },
  build: {
    target: 'es2022',
    // light-dark() and relative colours stay as they are written.
    cssTarget: ['chrome125', 'firefox128', 'safari18'],
    outDir: resolve(root, isSsrBuild ? 'dist/web/server' : 'dist/web/client'),
    emptyOutDir: true,
    manifest: isSsrBuild ? false : 'manifest.json',
    copyPublicDir: !isSsrBuild,
    cssCodeSplit: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    minify: !isSsrBuild,
    rolldownOptions: {
      input: resolve(root, isSsrBuild ? 'apps/web/src/entry-server.tsx' : 'apps/web/src/entry-client.tsx'),
      // What a library re-exports and nobody here uses must not come along; styles always do.
      treeshake: { moduleSideEffects: [{ test: /\.css$|libs[\\/]web[\\/]ui[\\/]src[\\/]index\.ts$/, sideEffects: true }, { test: /[\\/](libs[\\/]web|apps[\\/]web[\\/]src[\\/](?!entry))/, sideEffects: false }] },
      output: isSsrBuild ? { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' } : { entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js', assetFileNames: 'assets/[name]-[hash][extname]', codeSplitting },
      onLog(level, log, handler) {
        // One static import of a lazily loaded module undoes the laziness: that is a mistake, not a warning.
        if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(log.message);
        handler(level, log);
      },
    },
  },
}));
