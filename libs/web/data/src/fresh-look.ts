/** A look that failed is repeated, later each time: whatever asked for it does not ask again. */
const retryMs = 4000;
const longestRetryMs = 60_000;

export interface FreshLook {
  /** Asks for a look; what is asked for together is answered by one. */
  ask(): void;
  /** From here on nobody looks any more. */
  stop(): void;
}

/** Looks once things have settled for `settleMs`, and again and again until a look succeeds. */
export function freshLook(look: () => Promise<unknown>, settleMs: number): FreshLook {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let stopped = false;

  function lookIn(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      look().then(
        () => (failures = 0),
        () => {
          // Somebody has asked in the meantime: that look comes sooner.
          if (stopped || timer !== undefined) return;
          lookIn(Math.min(longestRetryMs, retryMs * 2 ** failures));
          failures += 1;
        },
      );
    }, ms);
  }

  return {
    ask: () => {
      if (!stopped) lookIn(settleMs);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
