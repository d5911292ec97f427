import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Kind } from 'graphql';
import { type Actor, DomainError, type RequestContext } from '@kith/server/kernel';

/** Our pages send it. Another site cannot, without a preflight that we refuse. */
export const csrfHeader = 'x-kith';

/**
 * Refuses with auth.forbidden what changes something on the strength of a cookie that the browser may have added by itself.
 */
export function ensureOwnPage(request: Pick<FastifyRequest, 'headers'>, actor: Actor | null): void {
  if (actor?.proof.kind === 'session' && request.headers[csrfHeader] !== '1') throw new DomainError('auth.forbidden', { header: csrfHeader });
}

/** A form can send text, but no JSON without a preflight. */
const isJson = ({ headers }: FastifyRequest): boolean => /^application\/json\b/i.test(headers['content-type'] ?? '');

/** Puts the check in front of every mutation. */
@Injectable()
export class CsrfGuard implements OnApplicationBootstrap {
  constructor(private readonly host: HttpAdapterHost) {}

  onApplicationBootstrap(): void {
    const server = this.host.httpAdapter?.getInstance() as FastifyInstance | undefined;
    server?.graphql?.addHook('preExecution', async (_schema, document, context) => {
      const { actor, request } = context as unknown as RequestContext;
      const writes = document.definitions.some((part) => part.kind === Kind.OPERATION_DEFINITION && part.operation === 'mutation');
      if (!writes || !request) return;
      ensureOwnPage(request, actor);
      // A form of another site could otherwise sign its visitor in as somebody else.
      if (!actor && !isJson(request)) throw new DomainError('auth.forbidden', { header: 'content-type' });
    });
  }
}
