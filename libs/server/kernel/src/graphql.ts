import { type DynamicModule, Logger } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { enforceGuards } from './authorisation';
import type { RequestContext } from './context';
import { DomainError } from './errors';
import { ensureAffordable } from './query-cost';

const log = new Logger('GraphQL');

/**
 * What the client learns of an error: the code and params of an expected one, protocol errors of GraphQL as they are, and
 * nothing but `internal` of anything else, which is logged.
 */
export function presentError(error: GraphQLError): GraphQLFormattedError {
  const cause = unwrap(error);
  const place = { path: error.path, locations: error.locations };
  if (cause instanceof DomainError) return { message: cause.code, ...place, extensions: cause.extensions };
  const code = (cause as { code?: unknown } | undefined)?.code ?? error.extensions?.code;
  const isProtocol = cause === undefined || cause instanceof GraphQLError || (typeof code === 'string' && code.startsWith('MER_'));
  if (isProtocol) return { message: error.message, ...place, extensions: { code: typeof code === 'string' ? code : 'input.invalid', params: {} } };
  log.error(cause instanceof Error ? cause.stack : cause, error.path?.join('.'));
  return { message: 'internal', ...place, extensions: { code: 'internal', params: {} } };
}

function unwrap(error: GraphQLError): unknown {
  let cause: unknown = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause === error ? undefined : cause;
}

/** The GraphQL endpoint: code-first schema, stated guards, compiled queries, bounded cost, masked errors. */
export function graphqlModule(options: {
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;
}): DynamicModule {
  return GraphQLModule.forRoot<MercuriusDriverConfig>({
    driver: MercuriusDriver,
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: enforceGuards,
    transformAutoSchemaFile: true,
    jit: 1,
    queryDepth: 12,
    graphiql: false,
    allowBatchedQueries: false,
    hooks: { preExecution: async (schema, document, _context, variables) => ensureAffordable(schema, document, variables) },
    context: options.contextOf,
    errorFormatter: (execution: ExecutionResult) => ({
      statusCode: 200,
      response: { data: execution.data ?? null, errors: execution.errors?.map((error) => presentError(error) as GraphQLError) },
    }),
  });
}
