import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { isPublicKind, type LiveMessage, type Room, type SignalKind } from '@kith/shared';
import { ConsumerRunner, encodePosition, isBefore, type LogPosition, logStart, visible } from '@kith/server/signals';

const pollMs = 250;
const batch = 1000;
/** More than this missed, and a page does better to fetch anew. */
const replayLimit = 500;

interface Row extends LogPosition {
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
  /** Members whose score is about to move, and the signal it waits for. */
  private readonly awaitingScore = new Map<number, LogPosition>();
  private position: LogPosition = logStart;
  private version = 0;
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
    this.runner.onPoke(() => this.poke());
    this.runner.onSlice((consumer) => {
      if (consumer.name === 'engagement' && this.awaitingScore.size) this.poke();
    });
    this.done = this.follow();
  }

  /** Everything up to here has been told. */
  get head(): LogPosition {
    return this.position;
  }

  /** Moves whenever something public changed: what was rendered under another number may be out of date. */
  get publicVersion(): number {
    return this.version;
  }

  onSignal(listener: (told: Told) => void): void {
    this.listeners.push(listener);
  }

  /** What was told between two places; null when that is more than a page should catch up with. */
  async between(after: LogPosition, through: LogPosition): Promise<Told[] | null> {
    const rows: Row[] = await this.source.query(
      `select ${columns} from signal where (xact, seq) > ($1::bigint, $2::bigint) and (xact, seq) <= ($3::bigint, $4::bigint)
       order by signal.xact, signal.seq limit $5`,
      [after.xact, after.seq, through.xact, through.seq, replayLimit + 1],
    );
    return rows.length > replayLimit ? null : rows.map(tell);
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
        if (this.awaitingScore.size) await this.tellScores();
      } catch (error) {
        this.log.error(`The tail of the log could not be read: ${(error as Error).message}`);
      }
      if (!busy && !this.poked && !this.stopped) await this.pause(this.awaitingScore.size ? pollMs / 5 : pollMs);
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
      const told = tell(row);
      if (isPublicKind(row.kind)) this.version++;
      for (const id of [row.member_id, row.partner_id]) if (id !== null) this.awaitingScore.set(id, row);
      for (const listener of this.listeners) listener(told);
    }
    // In the tick of the last message, so that who joins a room at `head` has missed nothing.
    if (rows.length) this.position = rows[rows.length - 1];
    return rows.length;
  }

  /** Tells those whose signals the engagement consumer has counted by now. */
  private async tellScores(): Promise<void> {
    const [bookmark]: (LogPosition | undefined)[] = await this.source.query(`select xact::text, seq::text from consumer where name = 'engagement'`);
    if (!bookmark) return this.awaitingScore.clear();
    for (const [memberId, position] of this.awaitingScore) {
      if (isBefore(bookmark, position)) continue;
      this.awaitingScore.delete(memberId);
      const message: LiveMessage = { at: encodePosition(position), kind: 'score.moved', memberId: String(memberId) };
      for (const listener of this.listeners) listener({ message, rooms: [`member:${memberId}`, 'staff'] });
    }
  }
}

const columns = 'xact::text, seq::text, kind, member_id, partner_id, subject_id, post_id, circle_id';

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
