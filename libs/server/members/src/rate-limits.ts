import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { isIPv6 } from 'node:net';
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

/** Who counts as one client: an IPv4 address, or the /64 that one customer has of IPv6, who could otherwise use a new address each time. */
export function clientOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped) return mapped[1];
  const [address] = ip.split('%');
  if (!isIPv6(address)) return ip;
  const [head, tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::').map((part) => part.split(':').filter(Boolean));
  const groups = tail ? [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail] : head;
  return `${groups.slice(0, 4).join(':')}::/64`;
}
