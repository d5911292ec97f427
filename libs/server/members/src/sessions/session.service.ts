import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { isIP } from 'node:net';
import { DataSource } from 'typeorm';
import { type Actor, Clock, inTransaction, type Tx } from '@kith/server/kernel';
import { ActorCache, type Proof } from './actor-cache';
import { hashOf, newToken } from './proof-token';
import type { Session } from './session.type';

/** A session nobody uses ends after this long. */
const idleMs = 90 * 86_400_000;
/** How exactly the last use is known: one write in five minutes. */
const seenEveryMs = 5 * 60_000;

export interface SessionOrigin {
  userAgent: string;
  ip: string;
}

/** Keeps the promise that a browser is signed in exactly as long as its session row exists and was used within 90 days. */
@Injectable()
export class SessionService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly cache: ActorCache,
    private readonly clock: Clock,
  ) {}

  /** Opens a session in the given transaction and returns its token, which is stored nowhere. */
  async open(tx: Tx, memberId: number, origin: SessionOrigin): Promise<{ id: number; token: string }> {
    const token = newToken();
    const now = this.clock.now();
    const [{ id }] = await tx.query(
      `insert into session (token_hash, member_id, user_agent, ip, created_at, seen_at, expires_at)
       values ($1, $2, $3, $4, $5, $5, $6) returning id`,
      [hashOf(token), memberId, origin.userAgent.slice(0, 300), isIP(origin.ip) ? origin.ip : null, now, new Date(now.getTime() + idleMs)],
    );
    return { id, token };
  }

  /** Who the token's session belongs to; null when it is unknown, over, or the member was erased. */
  async actorOf(token: string): Promise<Actor | null> {
    const hash = hashOf(token);
    return this.cache.get(hash, async () => {
      const now = this.clock.now();
      const [row] = await this.source.query(
        `select s.id, s.member_id, s.seen_at, s.expires_at, m.role from session s join member m on m.id = s.member_id
         where s.token_hash = $1 and s.expires_at > $2 and m.erased_at is null`,
        [hash, now],
      );
      if (!row) return null;
      if (now.getTime() - row.seen_at.getTime() > seenEveryMs) {
        await this.source.query('update session set seen_at = $2, expires_at = $3 where id = $1', [row.id, now, new Date(now.getTime() + idleMs)]);
      }
      return { actor: { memberId: row.member_id, role: row.role, proof: { kind: 'session', id: row.id } }, expiresAt: row.expires_at };
    });
  }

  /** The member's open sessions, last used first. */
  async of(actor: Actor): Promise<Session[]> {
    const rows: Omit<Session, 'current'>[] = await this.source.query(
      `select id, user_agent as "userAgent", host(ip) as ip, created_at as "createdAt", seen_at as "seenAt"
       from session where member_id = $1 and expires_at > $2 order by seen_at desc, id desc limit 100`,
      [actor.memberId, this.clock.now()],
    );
    return rows.map((row) => ({ ...row, current: actor.proof.kind === 'session' && actor.proof.id === row.id }));
  }

  /** Ends one of her sessions, at once and everywhere; false when she has none with this id. */
  async revoke(memberId: number, sessionId: number): Promise<boolean> {
    return inTransaction(this.source, async (tx, afterCommit) => {
      const [rows]: [{ id: number }[], number] = await tx.query('delete from session where id = $1 and member_id = $2 returning id', [sessionId, memberId]);
      const proofs = rows.map(({ id }): Proof => ({ kind: 'session', id }));
      await this.cache.announce(tx, proofs);
      afterCommit(() => this.cache.forget(proofs));
      return rows.length > 0;
    });
  }

  /** Drops what has expired; nothing depends on when. */
  async sweep(): Promise<void> {
    await this.source.query('delete from session where expires_at < $1', [this.clock.now()]);
  }
}
