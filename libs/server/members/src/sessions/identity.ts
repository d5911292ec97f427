import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { type Actor, ENVIRONMENT, type Environment, Loaders, type RequestContext, type Tx } from '@kith/server/kernel';
import { AccessTokens } from './access-token.service';
import { ActorCache, type Proof } from './actor-cache';
import { sessionCookieHeader, sessionTokenIn } from './cookies';
import { ensureOwnPage } from './csrf';
import { SessionService } from './session.service';

declare module 'fastify' {
  interface FastifyInstance {
    /** Who stands behind the requests of this server. */
    kithIdentity: Identity;
  }
}

/** Tells who asks: the member of the access token, else of the session cookie, else nobody. */
@Injectable()
export class Identity implements OnModuleInit {
  private readonly secure: boolean;

  constructor(
    private readonly sessions: SessionService,
    private readonly tokens: AccessTokens,
    private readonly cache: ActorCache,
    private readonly host: HttpAdapterHost,
    @Inject(ENVIRONMENT) environment: Environment,
  ) {
    this.secure = environment.KITH_URL?.startsWith('https:') ?? false;
  }

  /** Lets the plain function `contextOf` find this service from a request. The CLI has no HTTP server. */
  onModuleInit(): void {
    const server = this.host.httpAdapter?.getInstance() as FastifyInstance | undefined;
    if (server?.decorate && !server.hasDecorator('kithIdentity')) server.decorate<Identity>('kithIdentity', { getter: (): Identity => this });
  }

  /** Who asks; a bearer token that is no good is nobody, whatever the cookie says. */
  async identify(request: { headers: IncomingHttpHeaders }): Promise<Actor | null> {
    return this.fromHeaders(request.headers);
  }

  /** Who asks to change something over REST. Throws auth.forbidden when another site may have made the browser ask. */
  async identifyWriter(request: Pick<FastifyRequest, 'headers'>): Promise<Actor | null> {
    const actor = await this.identify(request);
    ensureOwnPage(request, actor);
    return actor;
  }

  async fromHeaders(headers: IncomingHttpHeaders): Promise<Actor | null> {
    const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '');
    if (bearer) return this.tokens.actorOf(bearer[1]);
    const token = sessionTokenIn(headers.cookie);
    return token ? this.sessions.actorOf(token) : null;
  }

  /** Called on every node, possibly twice, when a session or token ended or its member's role changed. */
  onRevoked(listener: (proof: Proof) => void): void {
    this.cache.onForget(listener);
  }

  /** In a transaction that changes a member's role: makes every node read her actor anew after the commit. Returns what to `forget` then. */
  async announceMember(tx: Tx, memberId: number): Promise<Proof[]> {
    const proofs: Proof[] = await tx.query(
      `select 'session' as kind, id from session where member_id = $1 union all select 'token', id from access_token where member_id = $1`,
      [memberId],
    );
    await this.cache.announce(tx, proofs);
    return proofs;
  }

  forget(proofs: readonly Proof[]): void {
    this.cache.forget(proofs);
  }

  /** Gives the browser a session's token, or takes it away when null. */
  setCookie(reply: FastifyReply | undefined, token: string | null): void {
    reply?.header('set-cookie', sessionCookieHeader(token, this.secure));
  }
}

/** The context of a GraphQL request, for the kernel's graphqlModule. Needs MembersModule in the same application. */
export async function contextOf(request: FastifyRequest, reply?: FastifyReply): Promise<RequestContext> {
  return {
    actor: await request.server.kithIdentity.identify(request),
    loaders: new Loaders(),
    ip: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    request,
    reply,
  };
}
