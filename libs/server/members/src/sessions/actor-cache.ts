import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { type Actor, Clock, type Tx } from '@kith/server/kernel';

export type Proof = Actor['proof'];

const channel = 'kith_revoked';
const keptForMs = 30_000;
const mostEntries = 50_000;
const reconnectMs = 1_000;

interface Entry {
  actor: Actor;
  until: number;
}

/**
 * Remembers for at most 30 s who a token belongs to, and keeps the promise that a revoked one is forgotten at once: here after
 * the commit, on other nodes through NOTIFY, which PostgreSQL sends when the same transaction commits.
 */
@Injectable()
export class ActorCache implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('Identity');
  private readonly entries = new Map<string, Entry>();
  private readonly hashOfProof = new Map<string, string>();
  private readonly listeners: ((proof: Proof) => void)[] = [];
  /** Moves with every eviction, so that an answer read before one is not remembered after it. */
  private generation = 0;
  private connection: pg.Client | null = null;
  private stopped = false;
  private retry: NodeJS.Timeout | undefined;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.connection?.end().catch(() => undefined);
  }

  /** The remembered actor of a token's hash, or what `find` reads of it. Null is never remembered. */
  async get(hash: Buffer, find: () => Promise<{ actor: Actor; expiresAt: Date | null } | null>): Promise<Actor | null> {
    const key = hash.toString('base64');
    const known = this.entries.get(key);
    const now = this.clock.now().getTime();
    if (known && known.until > now && known.until <= now + keptForMs) return known.actor;
    const generation = this.generation;
    const found = await find();
    if (!found) return null;
    if (generation === this.generation && this.connection) {
      this.entries.set(key, { actor: found.actor, until: Math.min(now + keptForMs, found.expiresAt?.getTime() ?? Infinity) });
      this.hashOfProof.set(nameOf(found.actor.proof), key);
      if (this.entries.size > mostEntries) this.clear();
    }
    return found.actor;
  }

  /** In the transaction that revokes: every node forgets these proofs when it commits. Call `forget` after the commit besides. */
  async announce(tx: Tx, proofs: readonly Proof[]): Promise<void> {
    if (proofs.length) await tx.query('select pg_notify($1, proof) from unnest($2::text[]) as proof', [channel, proofs.map(nameOf)]);
  }

  /** Forgets proofs here and tells those who listen, once the transaction has committed. */
  forget(proofs: readonly Proof[]): void {
    for (const proof of proofs) {
      this.generation++;
      const name = nameOf(proof);
      const key = this.hashOfProof.get(name);
      this.hashOfProof.delete(name);
      if (key) this.entries.delete(key);
      for (const listener of this.listeners) listener(proof);
    }
  }

  /** Called on every node, possibly twice, after a proof was revoked or its member's role changed. */
  onForget(listener: (proof: Proof) => void): void {
    this.listeners.push(listener);
  }

  private clear(): void {
    this.generation++;
    this.entries.clear();
    this.hashOfProof.clear();
  }

  private async listen(): Promise<void> {
    const { url } = this.source.options as { url?: string };
    const client = new pg.Client({ connectionString: url, application_name: 'kith identity', connectionTimeoutMillis: 10_000, keepAlive: true });
    const lost = (error?: Error) => {
      if (this.stopped || this.connection !== client) return;
      // Without the channel nothing is remembered, so nothing can be remembered too long.
      this.connection = null;
      this.clear();
      this.log.warn(`Lost the connection that hears of revoked sessions${error ? `: ${error.message}` : ''}`);
      this.retryLater();
    };
    client.on('error', lost);
    client.on('end', () => lost());
    client.on('notification', ({ payload }) => {
      const proof = proofIn(payload ?? '');
      if (proof) this.forget([proof]);
    });
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      this.connection = client;
      if (this.stopped) await client.end();
    } catch (error) {
      this.log.warn(`Cannot hear of revoked sessions: ${(error as Error).message}`);
      await client.end().catch(() => undefined);
      this.retryLater();
    }
  }

  private retryLater(): void {
    if (!this.stopped) this.retry = setTimeout(() => void this.listen(), reconnectMs).unref();
  }
}

const nameOf = (proof: Proof): string => `${proof.kind}:${proof.id}`;

function proofIn(name: string): Proof | null {
  const match = /^(session|token):(\d+)$/.exec(name);
  return match && { kind: match[1] as Proof['kind'], id: Number(match[2]) };
}
