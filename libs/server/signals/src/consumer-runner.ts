import { setTimeout as delay } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ensureBookmark, findBehind, lockBookmark, moveBookmark, nextSlice } from './bookmarks';
import type { Consumer } from './consumer';
import { isBefore, type LogPosition, logStart } from './log-position';

/** After the last signal the log is looked at again after 10, 20, 40 … ms, for what an open transaction still held back. */
const idlePollMs = { first: 10, last: 250 };
const sliceSize = 20_000;
/** Larger steps upsert the same rows less often, but each holds the log back for its length: about a second. */
const rebuildSliceSize = 50_000;
/** A consumer that failed, or a database that does not answer, is left alone for so long. */
const retryAfterMs = 1_000;
/** Longer than any transaction of ours may be open. */
const catchUpPatienceMs = 60_000;

interface Chore {
  name: string;
  pauseMs: number;
  work: () => Promise<unknown>;
}

/** Keeps the promise that every consumer sees every signal once, in order, whatever is killed when. */
@Injectable()
export class ConsumerRunner implements BeforeApplicationShutdown {
  private readonly log = new Logger('Consumers');
  private readonly consumers = new Map<string, Consumer>();
  private readonly chores: Chore[] = [];
  private readonly known = new Set<string>();
  private readonly restUntil = new Map<string, number>();
  /** How many signals a consumer gets at once, of those whose last slice took too long, until they have caught up. */
  private readonly sliceLimits = new Map<string, number>();
  private readonly onPokes: (() => void)[] = [];
  private readonly afterSlice: ((consumer: Consumer, through: LogPosition) => void)[] = [];
  private readonly stop = new AbortController();
  private running = false;
  private poked = false;
  private wake: () => void = () => undefined;
  private done: Promise<unknown> = Promise.resolve();

  /** How long a catch-up waits while nothing moves. */
  patienceMs = catchUpPatienceMs;

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Features register their consumers when their module starts. */
  register(consumer: Consumer): void {
    if (this.consumers.has(consumer.name)) throw new Error(`There are two consumers named ${consumer.name}`);
    this.consumers.set(consumer.name, consumer);
  }

  get names(): string[] {
    return [...this.consumers.keys()];
  }

  /** Called in this process after a consumer's slice has committed. */
  onSlice(listener: (consumer: Consumer, through: LogPosition) => void): void {
    this.afterSlice.push(listener);
  }

  /**
   * Work that recurs while this process runs the consumers: at the start, and again so long after each run has ended. Other processes
   * may do the same work at the same time.
   */
  every(pauseMs: number, name: string, work: () => Promise<unknown>): void {
    this.chores.push({ name, pauseMs, work });
  }

  /** Starts following the log until shutdown: at once when poked, else a few times a second. */
  start(): void {
    if (this.running) return;
    this.running = true;
    this.done = Promise.all([this.follow(), ...this.chores.map((chore) => this.recur(chore))]);
  }

  /** Says that this process has just committed signals. */
  poke(): void {
    this.poked = true;
    this.wake();
    for (const listener of this.onPokes) listener();
  }

  /** Called whenever this process has committed signals. */
  onPoke(listener: () => void): void {
    this.onPokes.push(listener);
  }

  /** Before the database closes. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    this.wake();
    await this.done;
  }

  private async follow(): Promise<void> {
    let pauseMs = idlePollMs.first;
    while (!this.stop.signal.aborted) {
      this.poked = false;
      const moved = await this.round();
      if (moved || this.poked) pauseMs = idlePollMs.first;
      if (moved || this.poked) continue;
      if (await this.pause(pauseMs)) pauseMs = idlePollMs.first;
      else pauseMs = Math.min(idlePollMs.last, pauseMs * 2);
    }
  }

  /** One slice for each consumer that is behind; returns how many signals they were. */
  private async round(): Promise<number> {
    let moved = 0;
    for (const consumer of await this.behind()) {
      if (this.stop.signal.aborted) break;
      try {
        moved += await this.step(consumer, sliceSize);
      } catch (error) {
        // The slice is rolled back and tried again; the others go on meanwhile.
        this.restUntil.set(consumer.name, Date.now() + retryAfterMs);
        this.log.error(`${consumer.name} stands still: ${(error as Error).message}`, (error as Error).stack);
        await this.note(consumer, (error as Error).message).catch(() => undefined);
      }
    }
    return moved;
  }

  private async behind(): Promise<Consumer[]> {
    try {
      const awake = [...this.consumers.values()].filter(({ name }) => (this.restUntil.get(name) ?? 0) <= Date.now());
      for (const consumer of awake) await this.know(consumer);
      const behind = await findBehind(this.source, awake.map(({ name }) => name));
      return awake.filter(({ name }) => behind.has(name));
    } catch (error) {
      this.log.error(`The log cannot be read: ${(error as Error).message}`);
      await delay(retryAfterMs, undefined, { signal: this.stop.signal }).catch(() => undefined);
      return [];
    }
  }

  /** Resolves after a while with false, or when poked with true. */
  private pause(ms: number): Promise<boolean> {
    return new Promise((resume) => {
      const timer = setTimeout(resume, ms, false);
      this.wake = () => {
        clearTimeout(timer);
        resume(true);
      };
    });
  }

  private async recur({ name, pauseMs, work }: Chore): Promise<void> {
    while (!this.stop.signal.aborted) {
      await work().catch((error: Error) => this.log.error(`${name} failed: ${error.message}`, error.stack));
      await delay(pauseMs, undefined, { signal: this.stop.signal }).catch(() => undefined);
    }
  }

  /**
   * Brings all consumers, or one, to what is in the log now and returns the number of signals handed out. Waits for transactions that
   * still hold the log back; throws when nothing has moved for a minute. For tests, seeds and the CLI.
   */
  async catchUp(name?: string): Promise<number> {
    let total = 0;
    for (const consumer of this.consumers.values()) {
      if (name && consumer.name !== name) continue;
      await this.know(consumer);
      total += await this.bringTo(await this.head(), consumer, sliceSize);
      await consumer.settled?.();
    }
    return total;
  }

  /**
   * Empties a derived consumer and brings it to the present again. Readers see it fill up, slice by slice. `onProgress` gets the signals
   * heard again so far, estimated, and the size of the log, which is also the answer. Throws for an effect consumer.
   */
  async rebuild(name: string, onProgress: (done: number, total: number) => void = () => undefined): Promise<number> {
    const consumer = this.consumers.get(name);
    if (!consumer) throw new Error(`There is no consumer named ${name}; there are: ${this.names.join(', ')}`);
    const { reset } = consumer;
    if (consumer.kind !== 'derived' || !reset) throw new Error(`${name} is an effect consumer: what it did cannot be done again`);
    await this.know(consumer);
    const head = await this.head();
    const [{ total }] = await this.source.query('select count(*)::float8 as total from signal');
    await this.source.transaction(async (tx) => {
      await tx.query('set local transaction_timeout = 0');
      await lockBookmark(tx, consumer);
      await reset.call(consumer, tx);
      await moveBookmark(tx, consumer, logStart);
    });
    // A server that runs meanwhile takes slices too: so progress is read from the bookmark, not from what was done here.
    await this.bringTo(head, consumer, rebuildSliceSize, (at) => onProgress(Math.min(total, Math.round((total * Number(at.seq)) / Math.max(1, Number(head.seq)))), total));
    await consumer.settled?.();
    onProgress(total, total);
    return total;
  }

  /** How many signals each registered consumer has not heard yet, and why one stands still. */
  async status(): Promise<{ name: string; kind: Consumer['kind']; behind: number; error: string | null }[]> {
    const rows: { name: string; behind: number; error: string | null }[] = await this.source.query(
      `select c.name, c.error, (select count(*)::float8 from signal s where (s.xact, s.seq) > (c.xact, c.seq)) as behind from consumer c`,
    );
    return [...this.consumers.values()].map(({ name, kind }) => {
      const row = rows.find((candidate) => candidate.name === name);
      return { name, kind, behind: row?.behind ?? 0, error: row?.error ?? null };
    });
  }

  private async bringTo(head: LogPosition, consumer: Consumer, limit: number, onStep: (at: LogPosition) => void = () => undefined): Promise<number> {
    let deadline = Date.now() + this.patienceMs;
    for (let total = 0; ; ) {
      const moved = await this.step(consumer, limit);
      total += moved;
      if (moved) deadline = Date.now() + this.patienceMs;
      const [at]: LogPosition[] = await this.source.query('select xact::text, seq::text from consumer where name = $1', [consumer.name]);
      onStep(at);
      if (moved) continue;
      if (!isBefore(at, head)) return total;
      if (Date.now() > deadline) throw new Error(`${consumer.name} cannot go on: an open transaction holds the log back`);
      await delay(idlePollMs.first);
    }
  }

  /** The last signal anybody has committed. */
  private async head(): Promise<LogPosition> {
    const [head] = await this.source.query('select xact::text, seq::text from signal order by signal.xact desc, signal.seq desc limit 1');
    return head ?? logStart;
  }

  private async know(consumer: Consumer): Promise<void> {
    if (this.known.has(consumer.name)) return;
    await ensureBookmark(this.source, consumer);
    this.known.add(consumer.name);
  }

  /** One slice of one consumer; returns how many signals it held. Concurrent runners of a consumer take turns on its bookmark. */
  private async step(consumer: Consumer, wanted: number): Promise<number> {
    for (;;) {
      const limit = Math.min(wanted, this.sliceLimits.get(consumer.name) ?? wanted);
      let size = 0;
      try {
        const done = await this.source.transaction(async (tx) => {
          const slice = await nextSlice(tx, await lockBookmark(tx, consumer), limit);
          if (!slice) return null;
          size = slice.size;
          await consumer.consume(tx, slice);
          await moveBookmark(tx, consumer, slice.through);
          return slice;
        });
        if (size < limit) this.sliceLimits.delete(consumer.name);
        if (!done) return 0;
        for (const listener of this.afterSlice) listener(consumer, done.through);
        return done.size;
      } catch (error) {
        if (!tookTooLong(error) || size < 2 || this.stop.signal.aborted) throw error;
        // The same slice would be cut off again and again, and hold the log back each time.
        const half = Math.floor(size / 2);
        this.sliceLimits.set(consumer.name, half);
        this.log.warn(`${consumer.name} takes too long for ${size} signals at once: it goes on with ${half}`);
      }
    }
  }

  private async note(consumer: Consumer, error: string): Promise<void> {
    await this.source.query('update consumer set error = $2 where name = $1', [consumer.name, error.slice(0, 500)]);
  }
}

/** 25P04: PostgreSQL ended a transaction that was open for too long. */
const tookTooLong = (error: unknown): boolean => (error as { code?: string }).code === '25P04';
