import type { FastifyInstance } from 'fastify';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageAssets, PageRenderer, WebSource } from './renderer';

interface ManifestEntry {
  file: string;
  css?: string[];
  assets?: string[];
  imports?: string[];
}

/** The web as `tools/build-web.mjs` left it. */
export async function builtWeb(app: FastifyInstance, dist: string): Promise<WebSource> {
  const client = join(dist, 'client');
  const manifestFile = join(client, 'manifest.json');
  if (!existsSync(manifestFile)) throw new Error(`The web is not built: ${manifestFile} is missing. Run "node tools/build-web.mjs".`);
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, ManifestEntry>;
  await serveFiles(app, client);

  const renderer = import(pathToFileURL(join(dist, 'server', 'entry-server.mjs')).href) as Promise<PageRenderer>;
  const known = new Map<string, PageAssets>();
  return {
    renderer: () => renderer,
    assetsFor: (files) => {
      const key = files.join(' ');
      let assets = known.get(key);
      if (!assets) known.set(key, (assets = assetsOf(manifest, client, files)));
      return Promise.resolve(assets);
    },
  };
}

function assetsOf(manifest: Record<string, ManifestEntry>, client: string, files: string[]): PageAssets {
  const styleSheets = new Set<string>();
  const scripts = new Set<string>();
  const fonts = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string) => {
    const entry = manifest[name];
    if (!entry || seen.has(name)) return;
    seen.add(name);
    entry.imports?.forEach(visit);
    entry.css?.forEach((file) => styleSheets.add(file));
    entry.assets?.filter((file) => /(figtree|newsreader)[^/]*-normal-[^/]*\.woff2$/.test(file)).forEach((file) => fonts.add(file));
    scripts.add(entry.file);
  };
  files.forEach(visit);
  const entry = manifest[files[0]].file;
  scripts.delete(entry);
  return {
    css: [...styleSheets].map((file) => readFileSync(join(client, file), 'utf8').trim()).join(''),
    styleSheets: [...styleSheets].map((file) => `/${file}`),
    modules: [entry, ...scripts].map((file) => `/${file}`),
    fonts: [...fonts].map((file) => `/${file}`),
  };
}

/** Assets carry their hash in the name and never change; the few other files are served for an hour. */
async function serveFiles(app: FastifyInstance, client: string): Promise<void> {
  const { default: files } = await import('@fastify/static');
  await app.register(files, {
    root: join(client, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    setHeaders: (reply) => {
      reply.header('x-content-type-options', 'nosniff');
    },
  });
  const others = readdirSync(client, { withFileTypes: true }).filter((file) => file.isFile() && !/^manifest\.json|\.(br|gz)$/.test(file.name));
  const types: Record<string, string> = { js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml', txt: 'text/plain; charset=utf-8', png: 'image/png', webmanifest: 'application/manifest+json' };
  for (const { name } of others) {
    const content = readFileSync(join(client, name));
    app.get(`/${name}`, (_, reply) =>
      reply
        .header('content-type', types[name.split('.').pop() ?? ''] ?? 'application/octet-stream')
        .header('cache-control', 'public, max-age=3600')
        .header('x-content-type-options', 'nosniff')
        .send(content),
    );
  }
}
