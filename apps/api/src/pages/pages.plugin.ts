import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { builtWeb } from './built-web';
import { developedWeb } from './developed-web';
import { documentOf, type Brand } from './html';
import { notPages } from './not-pages';
import { cutAtNonces, joinWithNonce, PageCache, type KeptPage } from './page-cache';
import type { WebSource } from './renderer';
import { pageHeaders } from './security-headers';

export interface PagesDeps {
  /** Runs a query of the schema in this process, as whoever sent the request. */
  execute(document: DocumentNode, variables: Record<string, unknown>, request: FastifyRequest): Promise<ExecutionResult>;
  /** Who is signed in; null for a visitor, whose pages may be shared. */
  viewerOf(request: FastifyRequest): Promise<unknown> | unknown;
  /** Moves whenever anything changes that a visitor can see. */
  contentVersion(): number | string;
  /** The present head of the signal log, as the live connection writes it. */
  liveAt?(): string | undefined;
  production: boolean;
  /** The workspace. */
  root: string;
  brand: Brand;
}

/** The pages of the site: every GET that nobody else answers. Register it before the API's own routes. */
export async function registerPages(app: FastifyInstance, deps: PagesDeps): Promise<void> {
  const web: WebSource = await (deps.production ? builtWeb(app, join(deps.root, 'dist/web')) : developedWeb(app, deps.root));
  const cache = new PageCache();

  async function render(request: FastifyRequest): Promise<KeptPage> {
    const { renderPage } = await web.renderer();
    const cookies = cookiesOf(request);
    const page = await renderPage({
      url: request.url,
      languageCookie: cookies.kith_language,
      themeCookie: cookies.kith_theme,
      acceptLanguage: request.headers['accept-language'],
      now: Date.now(),
      at: deps.liveAt?.(),
      execute: (document, variables) => deps.execute(document, variables, request),
    });
    if (page.redirect) return { status: page.status, redirect: page.redirect, parts: [] };
    return { status: page.status, parts: cutAtNonces(documentOf(page, await web.assetsFor(page.files), deps.brand)) };
  }

  async function pageFor(request: FastifyRequest): Promise<KeptPage> {
    if (!deps.production || (await deps.viewerOf(request))) return render(request);
    const { choicesOf } = await web.renderer();
    const cookies = cookiesOf(request);
    const { language, theme } = choicesOf({ languageCookie: cookies.kith_language, themeCookie: cookies.kith_theme, acceptLanguage: request.headers['accept-language'] });
    return cache.get(`${language} ${theme} ${request.url}`, deps.contentVersion(), Date.now(), () => render(request));
  }

  app.get('/*', async (request, reply) => {
    if (notPages.test(request.url)) return reply.callNotFound();
    return send(reply, await pageFor(request));
  });
}

function send(reply: FastifyReply, page: KeptPage) {
  if (page.redirect) return reply.header('cache-control', 'no-store').redirect(page.redirect, page.status);
  const nonce = randomBytes(16).toString('base64url');
  return reply.code(page.status).headers(pageHeaders(nonce)).send(joinWithNonce(page.parts, nonce));
}

/** The two cookies that a page's language and look depend on. */
function cookiesOf(request: FastifyRequest): Record<string, string | undefined> {
  const found: Record<string, string> = {};
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.split('=');
    if (name.trim().startsWith('kith_') && value) found[name.trim()] = value.trim();
  }
  return found;
}
