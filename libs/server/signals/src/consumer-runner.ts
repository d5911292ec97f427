import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Tx } from '@kith/server/kernel';
import type { Consumer } from './consumer';
import { type LogPosition, logStart, visible } from './log-position';

const idlePollMs = 250;
const sliceSize = 10_000;
/** A rebuild takes larger steps: fewer upserts of the same rows. */
const rebuildSliceSize = 200_000;

/** Keeps the promise that every consumer sees every signal once, in order, whatever is killed when. */
@Injectable()
export class ConsumerRunner implements OnApplicationShutdown {
  private readonly log = new Logger('Consumers');
  private readonly consumers = new Map<string, Consumer>();
  private readonly onPokes: (() => void)[] = [];
  private readonly afterSlice: ((consumer: Consumer, through: LogPosition) => void)[] = [];
  private running = false;
  private stopped = false;
  private poked = false;
  private wake: () => void = () => undefined;
  private done: Promise<void> = Promise.resolve();

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

  /** Starts following the log until shutdown: at once when poked, else a few times a second. */
  start(): void {
    if (this.running) return;
    this.running = true;
    this.done = this.follow();
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

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.poke();
    await this.done;
  }

  private async follow(): Promise<void> {
    while (!this.stopped) {
      this.poked = false;
      let moved = 0;
      for (const consumer of this.consumers.values()) {
        if (this.stopped) return;
        try {
          moved += await this.step(consumer, sliceSize);
        } catch (error) {
          // The slice is rolled back and tried again; the others go on meanwhile.
          this.log.error(`${consumer.name} stands still: ${(error as Error).message}`, (error as Error).stack);
          await this.note(consumer, (error as Error).message).catch(() => undefined);
        }
      }
      if (!moved && !this.poked) await this.pause();
    }
  }

  private pause(): Promise<void> {
    return new Promise((resume) => {
      const timer = setTimeout(resume, idlePollMs);
      this.wake = () => {
        clearTimeout(timer);
        resume();
      };
    });
  }

  /** Brings all consumers, or one, to the present and returns the number of signals handed out. For tests, seeds and the CLI. */
  async catchUp(name?: string): Promise<number> {
    let total = 0;
    for (const consumer of this.consumers.values()) {
      if (name && consumer.name !== name) continue;
      for (let moved = -1; moved !== 0; total += Math.max(0, moved)) moved = await this.step(consumer, sliceSize);
    }
    return total;
  }

  /**
   * Empties a derived consumer and brings it to the present again; others see its old state until the last commit of
   * each step. `onProgress` gets the signals handed out so far and the size of the log. Throws for an effect consumer.
   */
  async rebuild(name: string, onProgress: (done: number, total: number) => void = () => undefined): Promise<number> {
    const consumer = this.consumers.get(name);
    if (!consumer) throw new Error(`There is no consumer named ${name}; there are: ${this.names.join(', ')}`);
    const { reset } = consumer;
    if (consumer.kind !== 'derived' || !reset) throw new Error(`${name} is an effect consumer: what it did cannot be done again`);
    const [{ total }] = await this.source.query('select count(*)::float8 as total from signal');
    await this.source.transaction(async (tx) => {
      await tx.query(`set local transaction_timeout = 0`);
      await this.lockBookmark(tx, consumer);
      await reset.call(consumer, tx);
      await this.moveBookmark(tx, consumer, logStart);
    });
    let done = 0;
    for (let moved = -1; moved !== 0; ) {
      moved = await this.step(consumer, rebuildSliceSize);
      done += moved;
      onProgress(done, total);
    }
    return done;
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

  /** One slice of one consumer; returns how many signals it held. Concurrent runners of a consumer take turns on its bookmark. */
  private async step(consumer: Consumer, limit: number): Promise<number> {
    const through = await this.source.transaction(async (tx) => {
      if (limit > sliceSize) await tx.query(`set local transaction_timeout = 0`);
      const after = await this.lockBookmark(tx, consumer);
      const slice = await this.nextSlice(tx, after, limit);
      if (!slice) return null;
      await consumer.consume(tx, slice);
      await this.moveBookmark(tx, consumer, slice.through);
      return slice;
    });
    if (!through) return 0;
    for (const listener of this.afterSlice) listener(consumer, through.through);
    return through.size;
  }

  private async lockBookmark(tx: Tx, consumer: Consumer): Promise<LogPosition> {
    const locked = 'select xact::text, seq::text from consumer where name = $1 for update';
    const [known] = await tx.query(locked, [consumer.name]);
    if (known) return known;
    // New: a derived consumer starts with the first signal, an effect consumer with the next one.
    await tx.query(
      `insert into consumer (name, kind, xact, seq)
       select $1, $2, coalesce(max(s.xact), 0), coalesce(max(s.seq), 0) from (select 1) one
       left join lateral (select xact, seq from signal where $2 = 'effect' and ${visible} order by xact desc, seq desc limit 1) s on true
       on conflict do nothing`,
      [consumer.name, consumer.kind],
    );
    return (await tx.query(locked, [consumer.name]))[0];
  }

  private async nextSlice(tx: Tx, after: LogPosition, limit: number) {
    const [row] = await tx.query(
      `select xact::text, seq::text, size::int from (
         select xact, seq, count(*) over () as size from (
           select xact, seq from signal where (xact, seq) > ($1::bigint, $2::bigint) and ${visible} order by xact, seq limit $3
         ) part
       ) slice order by xact desc, seq desc limit 1`,
      [after.xact, after.seq, limit],
    );
    return row && { after, through: { xact: row.xact, seq: row.seq }, size: row.size as number };
  }

  private async moveBookmark(tx: Tx, consumer: Consumer, to: LogPosition): Promise<void> {
    await tx.query('update consumer set xact = $2, seq = $3, moved_at = now(), error = null where name = $1', [consumer.name, to.xact, to.seq]);
  }

  private async note(consumer: Consumer, error: string): Promise<void> {
    await this.source.query('update consumer set error = $2 where name = $1', [consumer.name, error.slice(0, 500)]);
    await new Promise((resume) => setTimeout(resume, 500));
  }
}
