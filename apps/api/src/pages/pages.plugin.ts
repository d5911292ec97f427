import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { builtWeb } from './built-web';
import { developedWeb } from './developed-web';
import { documentOf } from './html';
import { notPages } from './not-pages';
import { cutAtNonces, joinWithNonce, PageCache, type KeptPage } from './page-cache';
import type { WebSource } from './renderer';
import { pageHeaders } from './security-headers';
import { retryAfterSeconds, unavailablePage } from './unavailable-page';

const log = new Logger('Pages');

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
}

/** The pages of the site: every GET that nobody else answers. Register it before the API's own routes. */
export async function registerPages(app: FastifyInstance, deps: PagesDeps): Promise<void> {
  const web: WebSource = await (deps.production ? builtWeb(app, join(deps.root, 'dist/web')) : developedWeb(app, deps.root));
  const cache = new PageCache();

  async function render(request: FastifyRequest): Promise<KeptPage> {
    const { renderPage } = await web.renderer();
    const page = await renderPage({
      url: request.url,
      ...asked(request),
      now: Date.now(),
      at: deps.liveAt?.(),
      execute: (document, variables) => deps.execute(document, variables, request),
    });
    if (page.redirect) return { status: page.status, redirect: page.redirect, parts: [] };
    return { status: page.status, parts: cutAtNonces(documentOf(page, await web.assetsFor(page.files))) };
  }

  async function pageFor(request: FastifyRequest): Promise<KeptPage> {
    if (!deps.production || (await deps.viewerOf(request))) return render(request);
    const { choicesOf } = await web.renderer();
    const { language, theme } = choicesOf(asked(request));
    return cache.get(`${language} ${theme} ${request.url}`, deps.contentVersion(), Date.now(), () => render(request));
  }

  app.get('/*', async (request, reply) => {
    if (notPages.test(request.url)) return reply.callNotFound();
    try {
      return await send(reply, await pageFor(request));
    } catch (error) {
      log.error(`${request.url} could not be shown: ${(error as Error).message}`, (error as Error).stack);
      return sendUnavailable(request, reply);
    }
  });

  /** Asks neither the database nor who is there: one of the two is why we are here. */
  async function sendUnavailable(request: FastifyRequest, reply: FastifyReply) {
    const { choicesOf } = await web.renderer();
    const nonce = randomBytes(16).toString('base64url');
    const headers = { ...pageHeaders(nonce), 'cache-control': 'no-store', 'retry-after': String(retryAfterSeconds) };
    return reply.code(503).headers(headers).send(unavailablePage(choicesOf(asked(request)), nonce));
  }
}

function send(reply: FastifyReply, page: KeptPage) {
  if (page.redirect) return reply.header('cache-control', 'no-store').redirect(page.redirect, page.status);
  const nonce = randomBytes(16).toString('base64url');
  return reply.code(page.status).headers(pageHeaders(nonce)).send(joinWithNonce(page.parts, nonce));
}

/** What a page's language and look depend on, apart from who is signed in. */
function asked(request: FastifyRequest) {
  const { kith_language: languageCookie, kith_theme: themeCookie } = cookiesOf(request);
  return { languageCookie, themeCookie, acceptLanguage: request.headers['accept-language'] };
}

function cookiesOf(request: FastifyRequest): Record<string, string | undefined> {
  const found: Record<string, string> = {};
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.split('=');
    if (name.trim().startsWith('kith_') && value) found[name.trim()] = value.trim();
  }
  return found;
}
