import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from './authorisation';
import type { Loaders } from './loaders';

/** What every resolver gets beside its arguments. `reply` is missing when a page is rendered in process. */
export interface RequestContext {
  actor: Actor | null;
  loaders: Loaders;
  ip: string;
  userAgent: string;
  request?: FastifyRequest;
  reply?: FastifyReply;
}

/** The whole context of the request. */
export const Ctx = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext => GqlExecutionContext.create(context).getContext());

/** Who asks; null when signed out. Behind a guard other than `public` it is never null. */
export const Viewer = createParamDecorator((_: unknown, context: ExecutionContext): Actor | null => GqlExecutionContext.create(context).getContext<RequestContext>().actor);
