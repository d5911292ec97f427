import type { Score_engagementFragment } from './engagement.generated';

export type Band = NonNullable<Score_engagementFragment['band']>;

/** From those who carry the club to those who are not seen any more. */
export const bands: readonly Band[] = ['CORE', 'GOLDEN', 'REGULAR', 'SILENT', 'DORMANT'];
