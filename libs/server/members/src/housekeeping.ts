import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { RateLimits } from './rate-limits';
import { SessionService } from './sessions/session.service';
import { OneTimeCodes } from './sign-in/one-time-codes';

const everyMs = 3_600_000;

/** Drops expired sessions, codes and rate limits every hour. Several nodes may do so at once. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Housekeeping');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly sessions: SessionService,
    private readonly codes: OneTimeCodes,
    private readonly limits: RateLimits,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sweep(), everyMs).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    try {
      for (const owner of [this.sessions, this.codes, this.limits]) await owner.sweep();
    } catch (error) {
      this.log.warn(`Could not drop what has expired: ${(error as Error).message}`);
    }
  }
}
