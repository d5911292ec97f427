import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock, DomainError } from '@kith/server/kernel';

export interface RateLimit {
  /** What is counted, e.g. 'guess:ip:203.0.113.7'. */
  key: string;
  most: number;
  windowSeconds: number;
}

/** Keeps the promise that no key is let through more often than its limit in one window, whichever node it asks. */
@Injectable()
export class RateLimits {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Counts one use against each limit, in order. Throws rate.limited with the seconds to wait at the first that is used up. Not inside a transaction. */
  async take(...limits: RateLimit[]): Promise<void> {
    const now = this.clock.now();
    for (const { key, most, windowSeconds } of limits) {
      const [row] = await this.source.query(
        `insert into rate_limit (key, window_ends_at, n) values ($1, $3, 1)
         on conflict (key) do update set
           n = case when rate_limit.window_ends_at <= $2 then 1 else rate_limit.n + 1 end,
           window_ends_at = case when rate_limit.window_ends_at <= $2 then excluded.window_ends_at else rate_limit.window_ends_at end
         returning n, window_ends_at`,
        [key, now, new Date(now.getTime() + windowSeconds * 1000)],
      );
      if (row.n > most) throw new DomainError('rate.limited', { seconds: Math.max(1, Math.ceil((row.window_ends_at.getTime() - now.getTime()) / 1000)) });
    }
  }

  /** Starts a key's window anew, as if it had not been used. */
  async release(key: string): Promise<void> {
    await this.source.query('delete from rate_limit where key = $1', [key]);
  }

  /** Drops windows that are over; nothing depends on when. */
  async sweep(): Promise<void> {
    await this.source.query('delete from rate_limit where window_ends_at <= $1', [this.clock.now()]);
  }
}
