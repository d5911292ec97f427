import { setTimeout as delay } from 'node:timers/promises';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { isConnectionLost, sqlState } from '@kith/server/kernel';

/** A restart of the database takes seconds; together these attempts wait for ten. */
const attempts = { lost: 9, conflict: 4 } as const;
const longestPauseMs = 2500;
/** Serialization, deadlock, a lock that took too long, and a member who signed up this instant with the handle we had chosen. */
const conflicts = ['40001', '40P01', '55P03', '23505'];

/** The transaction was ended for its length; when that happens between two queries, the connection is gone without a word. */
export const tookTooLong = (error: unknown): boolean =>
  sqlState(error) === '25P04' || error instanceof QueryRunnerAlreadyReleasedError || error instanceof QueryRunnerProviderAlreadyReleasedError;

/** Does it again after what passes by itself. Only for work that can be done twice: a lost connection does not tell whether it committed. */
export async function retrying<T>(work: () => Promise<T>, giveUp: (error: unknown) => boolean = () => false): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attemptsAfter(error) || giveUp(error)) throw error;
      await delay(Math.min(longestPauseMs, 20 * 2 ** attempt));
    }
  }
}

function attemptsAfter(error: unknown): number {
  if (isConnectionLost(error) || tookTooLong(error)) return attempts.lost;
  return conflicts.includes(sqlState(error)) ? attempts.conflict : 1;
}
