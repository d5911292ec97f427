interface Signal {
  occurredAt: string;
}

export interface DayOf<Item> {
  /** A day of the log, YYYY-MM-DD, UTC. */
  day: string;
  items: Item[];
}

/**
 * Signals under the days of the log, in the order they come in. The log's days are UTC, for every reader: a number that leads to its
 * signals counts by them. When only those of one day were asked for, all of them stand under it, corrections that came later too.
 */
export function daysOf<Item extends Signal>(items: readonly Item[], onlyDay?: string): DayOf<Item>[] {
  const days: DayOf<Item>[] = [];
  for (const item of items) {
    const day = onlyDay ?? new Date(item.occurredAt).toISOString().slice(0, 10);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}
