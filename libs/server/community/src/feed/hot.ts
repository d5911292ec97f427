import { decayFactor } from '@kith/shared';

/** After so many days attention counts half. */
export const hotHalfLifeDays = 3;
/** What a post is worth by itself, a praise and a reading; n comments of one day are worth √n times a comment. */
export const hotPoints = { post: 10, comment: 10, praise: 5, read: 1 } as const;

const msPerDay = 86_400_000;

export interface DayOfAttention {
  /** 'YYYY-MM-DD', UTC. */
  day: string;
  comments: number;
  praise: number;
  reads: number;
}

/**
 * How hot a post is: log2 of its forward-decayed points, landmark 1970-01-01, so that the order never changes between signals and no sum
 * overflows. Comments have diminishing returns within a day: two people's ping-pong is not a crowd. A reading is one per member and day,
 * praise one per member, already. The same in SQL: attention.consumer.
 */
export function hotOf(createdAt: Date, days: readonly DayOfAttention[]): number {
  const created = createdAt.getTime() / msPerDay;
  // A day on which everything was taken back never was.
  const dated = days
    .map(({ day, comments, praise, reads }) => ({
      number: Date.parse(day) / msPerDay,
      points: hotPoints.comment * Math.sqrt(Math.max(0, comments)) + hotPoints.praise * Math.max(0, praise) + hotPoints.read * Math.max(0, reads),
    }))
    .filter(({ points }) => points > 0);
  const reference = Math.max(created, ...dated.map(({ number }) => number));
  const points = dated.reduce(
    (sum, day) => sum + day.points * decayFactor(day.number, reference, hotHalfLifeDays),
    hotPoints.post * decayFactor(created, reference, hotHalfLifeDays),
  );
  return reference / hotHalfLifeDays + Math.log2(points);
}
