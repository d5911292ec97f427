import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, Clock, DomainError, inTransaction } from '@kith/server/kernel';
import { checked } from '../checked';
import { ContactPointService } from '../contact-points/contact-point.service';
import { emailAddress } from '../contact-points/email-address';
import { ActorCache, type Proof } from './actor-cache';
import { hashOf, newToken } from './proof-token';
import type { AccessToken, NewAccessToken } from './session.type';

/** So that a leaked one is recognised for what it is, also by scanners of repositories. */
export const accessTokenPrefix = 'kith_';
/** As many as she can oversee. */
const mostTokens = 20;
const usedEveryMs = 5 * 60_000;
const columns = 'id, name, created_at as "createdAt", used_at as "usedAt", expires_at as "expiresAt"';

/** Keeps the promise that a token is shown once, is stored as a hash only, and never outlives its row. */
@Injectable()
export class AccessTokens {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly cache: ActorCache,
    private readonly points: ContactPointService,
    private readonly clock: Clock,
  ) {}

  /** A new token. Without `expiresInDays` it is good until revoked. Throws members.too-many-tokens while 20 of hers are good. */
  async issue(memberId: number, { name, expiresInDays }: { name: string; expiresInDays?: number | null }): Promise<NewAccessToken> {
    const token = accessTokenPrefix + newToken();
    const now = this.clock.now();
    const expiresAt = expiresInDays ? new Date(now.getTime() + expiresInDays * 86_400_000) : null;
    return this.source.transaction(async (tx) => {
      // Those who make one for her at the same time take turns.
      await tx.query('select from member where id = $1 for no key update', [memberId]);
      const [{ good }] = await tx.query('select count(*)::int as good from access_token where member_id = $1 and (expires_at is null or expires_at > $2)', [memberId, now]);
      if (good >= mostTokens) throw new DomainError('members.too-many-tokens', { most: mostTokens });
      const [accessToken] = await tx.query(
        `insert into access_token (token_hash, member_id, name, created_at, expires_at) values ($1, $2, $3, $4, $5) returning ${columns}`,
        [hashOf(token), memberId, name, now, expiresAt],
      );
      return { token, accessToken };
    });
  }

  /** For the CLI: a token for whom the address belongs to. Throws members.not-found. */
  async issueFor(email: string, name = 'CLI'): Promise<NewAccessToken> {
    const memberId = await this.points.findMember(this.source.manager, checked(emailAddress, email, 'email'));
    if (memberId === null) throw new DomainError('members.not-found');
    return this.issue(memberId, { name });
  }

  /** Who the token acts for; null when it is unknown, expired, or the member was erased. */
  async actorOf(token: string): Promise<Actor | null> {
    const hash = hashOf(token);
    return this.cache.get(hash, async () => {
      const now = this.clock.now();
      const [row] = await this.source.query(
        `select t.id, t.member_id, t.used_at, t.expires_at, m.role from access_token t join member m on m.id = t.member_id
         where t.token_hash = $1 and (t.expires_at is null or t.expires_at > $2) and m.erased_at is null`,
        [hash, now],
      );
      if (!row) return null;
      if (!row.used_at || now.getTime() - row.used_at.getTime() > usedEveryMs) {
        await this.source.query('update access_token set used_at = $2 where id = $1', [row.id, now]);
      }
      return { actor: { memberId: row.member_id, role: row.role, proof: { kind: 'token', id: row.id } }, expiresAt: row.expires_at };
    });
  }

  /** Her tokens, newest first; expired ones come last, and the oldest of them not at all. */
  async of(memberId: number): Promise<AccessToken[]> {
    return this.source.query(
      `select ${columns} from access_token where member_id = $1 order by coalesce(expires_at <= $2, false), id desc limit 100`,
      [memberId, this.clock.now()],
    );
  }

  /** Revokes one of her tokens, at once and everywhere; false when she has none with this id. */
  async revoke(memberId: number, tokenId: number): Promise<boolean> {
    return inTransaction(this.source, async (tx, afterCommit) => {
      const [rows]: [{ id: number }[], number] = await tx.query('delete from access_token where id = $1 and member_id = $2 returning id', [tokenId, memberId]);
      const proofs = rows.map(({ id }): Proof => ({ kind: 'token', id }));
      await this.cache.announce(tx, proofs);
      afterCommit(() => this.cache.forget(proofs));
      return rows.length > 0;
    });
  }
}
