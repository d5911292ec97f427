import type { FastifyInstance } from 'fastify';
import { join } from 'node:path';
import type { EnvironmentModuleNode, ViteDevServer } from 'vite';
import { notPages } from './not-pages';
import type { PageAssets, PageRenderer, WebSource } from './renderer';

/** The web straight from its sources, on the same port and with hot reload. */
export async function developedWeb(app: FastifyInstance, root: string): Promise<WebSource> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: join(root, 'vite.config.mts'),
    server: { middlewareMode: true, ws: { server: app.server } },
  });
  app.addHook('onClose', () => vite.close());
  app.addHook('onRequest', (request, reply, next) => {
    if (notPages.test(request.url)) return next();
    vite.middlewares(request.raw, reply.raw, () => next());
  });
  const entry = 'src/entry-server.tsx';
  return {
    renderer: () => vite.ssrLoadModule(`/${entry}`) as Promise<unknown> as Promise<PageRenderer>,
    assetsFor: async (files): Promise<PageAssets> => ({
      css: await stylesOf(vite, [entry, ...files]),
      styleSheets: [],
      modules: ['/src/entry-client.tsx'],
      fonts: [],
      developed: /<head>([\s\S]*)<\/head>/.exec(await vite.transformIndexHtml('/', '<html><head></head><body></body></html>'))?.[1] ?? '',
    }),
  };
}

/** The styles that the modules of a page import, so that its first view is dressed in development too. */
async function stylesOf(vite: ViteDevServer, files: string[]): Promise<string> {
  const seen = new Set<EnvironmentModuleNode>();
  const sheets = new Set<string>();
  const visit = (module: EnvironmentModuleNode | undefined) => {
    if (!module || seen.has(module)) return;
    seen.add(module);
    if (/\.css$/.test(module.url)) sheets.add(module.url);
    module.importedModules.forEach(visit);
  };
  for (const file of files) visit(await vite.environments.ssr.moduleGraph.getModuleByUrl(`/${file}`));
  const texts = await Promise.all([...sheets].map(async (url) => ((await vite.ssrLoadModule(`${url}?inline`)) as { default: string }).default));
  return texts.join('\n');
}
