import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { isPublicKind, type LiveMessage, type Room, type SignalKind } from '@kith/shared';
import { ConsumerRunner, encodePosition, isBefore, type LogPosition, logStart, visible } from '@kith/server/signals';

const pollMs = 250;
const batch = 1000;
/** More than this missed, and a page does better to fetch anew. */
const replayLimit = 500;
/** While an import writes the past, pages are asked to fetch anew no more often than this. */
const resyncEveryMs = 10_000;
/** Scores are looked after at this pace while they move, and less and less often while no engagement consumer runs. */
const scorePauseMs = { first: 50, last: 5_000 };

interface Row extends LogPosition {
  /** Imported: what happened an hour or more before it was recorded is no news. */
  old: boolean;
  kind: SignalKind;
  member_id: number | null;
  partner_id: number | null;
  subject_id: number | null;
  post_id: number | null;
  circle_id: number | null;
}

export interface Told {
  message: LiveMessage;
  rooms: Room[];
}

/**
 * Follows the log for the sockets and caches of this node. Every node has one, so that nodes need no broker between
 * them. It keeps no bookmark: it starts at the head, and clients say themselves where they left off.
 */
@Injectable()
export class LiveTail implements OnApplicationShutdown {
  private readonly log = new Logger('Live');
  private readonly listeners: ((told: Told) => void)[] = [];
  private readonly resyncListeners: ((head: LogPosition) => void)[] = [];
  /** Members whose score is about to move, and the signal it waits for. */
  private readonly awaitingScore = new Map<number, LogPosition>();
  private position: LogPosition = logStart;
  /** Up to here the engagement consumer has counted, as far as we have looked. */
  private counted: LogPosition = logStart;
  private version = 0;
  private resyncDue = false;
  private resyncAt = 0;
  private scorePauseMs = scorePauseMs.first;
  private scoresAt = 0;
  private stopped = false;
  private poked = false;
  private wake: () => void = () => undefined;
  private done: Promise<void> = Promise.resolve();

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly runner: ConsumerRunner,
  ) {}

  /** Starts at the present head of the log. */
  async start(): Promise<void> {
    const [head] = await this.source.query(
      // Qualified: plain `xact` would be the column as text, and 999 would come after 1000.
      `select xact::text, seq::text from signal where ${visible} order by signal.xact desc, signal.seq desc limit 1`,
    );
    this.position = head ?? logStart;
    this.counted = this.position;
    this.runner.onPoke(() => this.poke());
    this.runner.onSlice((consumer) => {
      if (consumer.name !== 'engagement' || !this.awaitingScore.size) return;
      this.lookAfterScoresSoon();
      this.poke();
    });
    this.done = this.follow();
  }

  /** Everything up to here has been told. */
  get head(): LogPosition {
    return this.position;
  }

  /** Everything up to here has been told, and counted besides: a page made now is not behind it. */
  get settled(): LogPosition {
    return isBefore(this.counted, this.position) ? this.counted : this.position;
  }

  /** Moves whenever something public changed: what was rendered under another number may be out of date. */
  get publicVersion(): number {
    return this.version;
  }

  onSignal(listener: (told: Told) => void): void {
    this.listeners.push(listener);
  }

  /** Called after the past was written: no message tells of it, so pages had better fetch anew. */
  onResync(listener: (head: LogPosition) => void): void {
    this.resyncListeners.push(listener);
  }

  /**
   * What was told between two places; null when a page does better to fetch anew. A score moves a little after its signal: that it did is told
   * again, also for the signal that was heard last.
   */
  async between(after: LogPosition, through: LogPosition): Promise<Told[] | null> {
    const rows: Row[] = await this.source.query(
      `select ${columns} from signal where (xact, seq) >= ($1::bigint, $2::bigint) and (xact, seq) <= ($3::bigint, $4::bigint)
       order by signal.xact, signal.seq limit $5`,
      [after.xact, after.seq, through.xact, through.seq, replayLimit + 2],
    );
    const missed = rows.filter((row) => isBefore(after, row));
    if (missed.length > replayLimit || missed.some(({ old }) => old)) return null;
    return [...missed.map(tell), ...membersOf(rows).map((memberId) => scoreMoved(memberId, through))];
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.poke();
    await this.done;
  }

  private poke(): void {
    this.poked = true;
    this.wake();
  }

  private async follow(): Promise<void> {
    while (!this.stopped) {
      this.poked = false;
      let busy = false;
      try {
        busy = (await this.readOn()) === batch;
        this.tellResync();
        if (this.awaitingScore.size && Date.now() >= this.scoresAt) await this.tellScores();
        if (!this.awaitingScore.size) this.counted = this.position;
      } catch (error) {
        this.log.error(`The tail of the log could not be read: ${(error as Error).message}`);
      }
      if (!busy && !this.poked && !this.stopped) await this.pause(this.awaitingScore.size ? Math.min(pollMs, this.scorePauseMs) : pollMs);
    }
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resume) => {
      const timer = setTimeout(resume, ms);
      this.wake = () => {
        clearTimeout(timer);
        resume();
      };
    });
  }

  private async readOn(): Promise<number> {
    const rows: Row[] = await this.source.query(
      `select ${columns} from signal where (xact, seq) > ($1::bigint, $2::bigint) and ${visible} order by signal.xact, signal.seq limit ${batch}`,
      [this.position.xact, this.position.seq],
    );
    for (const row of rows) {
      if (isPublicKind(row.kind)) this.version++;
      if (row.old) {
        this.resyncDue = true;
        continue;
      }
      const told = tell(row);
      this.lookAfterScoresSoon();
      for (const id of membersOf([row])) this.awaitingScore.set(id, row);
      for (const listener of this.listeners) listener(told);
    }
    // In the tick of the last message, so that who joins a room at `head` has missed nothing.
    if (rows.length) this.position = rows[rows.length - 1];
    return rows.length;
  }

  private tellResync(): void {
    if (!this.resyncDue || Date.now() < this.resyncAt) return;
    this.resyncDue = false;
    this.resyncAt = Date.now() + resyncEveryMs;
    for (const listener of this.resyncListeners) listener(this.position);
  }

  private lookAfterScoresSoon(): void {
    this.scorePauseMs = scorePauseMs.first;
    this.scoresAt = 0;
  }

  /** Tells those whose signals the engagement consumer has counted by now. */
  private async tellScores(): Promise<void> {
    this.scoresAt = Date.now() + this.scorePauseMs;
    this.scorePauseMs = Math.min(scorePauseMs.last, this.scorePauseMs * 2);
    const [bookmark]: (LogPosition | undefined)[] = await this.source.query(`select xact::text, seq::text from consumer where name = 'engagement'`);
    // Nobody counts: nothing is awaited.
    this.counted = bookmark ?? this.position;
    for (const [memberId, position] of this.awaitingScore) {
      if (isBefore(this.counted, position)) continue;
      this.awaitingScore.delete(memberId);
      for (const listener of this.listeners) listener(scoreMoved(memberId, position));
    }
  }
}

const columns = `xact::text, seq::text, kind, member_id, partner_id, subject_id, post_id, circle_id, occurred_at <= recorded_at - interval '1 hour' as old`;

function membersOf(rows: readonly Row[]): number[] {
  return [...new Set(rows.flatMap(({ member_id, partner_id }) => [member_id, partner_id]))].filter((id) => id !== null);
}

function scoreMoved(memberId: number, position: LogPosition): Told {
  return { message: { at: encodePosition(position), kind: 'score.moved', memberId: String(memberId) }, rooms: [`member:${memberId}`, 'staff'] };
}

function tell(row: Row): Told {
  const text = (id: number | null) => (id === null ? undefined : String(id));
  const rooms: Room[] = ['staff'];
  for (const id of new Set([row.member_id, row.partner_id])) if (id !== null) rooms.push(`member:${id}`);
  if (isPublicKind(row.kind)) {
    rooms.push('club');
    if (row.post_id !== null) rooms.push(`post:${row.post_id}`);
    if (row.circle_id !== null) rooms.push(`circle:${row.circle_id}`);
  }
  return {
    message: {
      at: encodePosition(row),
      kind: row.kind,
      subjectId: text(row.subject_id),
      postId: text(row.post_id),
      circleId: text(row.circle_id),
      memberId: text(row.member_id),
    },
    rooms,
  };
}
