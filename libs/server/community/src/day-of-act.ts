/** The day an act counted on, 'YYYY-MM-DD' in UTC: a signal that takes it back counts on the same. */
export const dayOfAct = (at: Date): string => at.toISOString().slice(0, 10);
