import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { type DocumentNode, type ExecutionResult, print } from 'graphql';
import { encodePosition } from '@kith/server/signals';
import { type Environment, presentError } from '@kith/server/kernel';
import { LiveTail } from '@kith/server/live';
import { contextOf, Identity } from '@kith/server/members';
import { registerPages } from './pages/pages.plugin';

/** Lets the pages run their queries in this process, as whoever asks for them. */
export async function pagesFor(fastify: FastifyInstance, app: NestFastifyApplication, options: { environment: Environment; dev: boolean; workspace: string }): Promise<void> {
  const identity = app.get(Identity);
  const tail = app.get(LiveTail);
  await registerPages(fastify, {
    execute: async (document, variables, request) => {
      const result = await fastify.graphql(textOf(document), await contextOf(request), variables);
      return { ...result, errors: result.errors?.map(presentError) } as ExecutionResult;
    },
    viewerOf: (request) => identity.identify(request),
    contentVersion: () => tail.publicVersion,
    liveAt: () => encodePosition(tail.settled),
    production: !options.dev,
    root: options.workspace,
  });
}

const texts = new WeakMap<DocumentNode, string>();

/** A document as text. There are as many as routes, so each is printed once. */
function textOf(document: DocumentNode): string {
  const known = texts.get(document) ?? print(document);
  texts.set(document, known);
  return known;
}
