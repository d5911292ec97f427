import { Clock } from '@kith/server/kernel';

/** The time of day that a test says it is; the real one until it says so. */
export class TestClock extends Clock {
  private offsetMs = 0;
  private frozen: Date | null = null;

  override now(): Date {
    return this.frozen ? new Date(this.frozen) : new Date(Date.now() + this.offsetMs);
  }

  /** Stops the clock at this instant. */
  set(date: Date): void {
    this.frozen = new Date(date);
  }

  /** Lets time pass, whether the clock stands still or runs. */
  advance(ms: number): void {
    if (this.frozen) this.frozen = new Date(this.frozen.getTime() + ms);
    else this.offsetMs += ms;
  }
}
