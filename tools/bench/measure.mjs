// Rounds, medians and the rows of the table.

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value below which a share of the others lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

/** Ours, control, ours, control, …: what drifts on the machine meets both alike. The first round only warms up. */
export async function interleaved(rounds, ours, control) {
  const measured = [];
  for (let round = -1; round < rounds; round++) {
    const pair = { ours: await ours(), control: await control() };
    if (round >= 0) measured.push(pair);
  }
  return measured;
}

/** A row that compares one figure of interleaved turns; `target` is the largest ratio of the medians that is allowed. */
export function ratioRow({ part, name, unit, rounds, figure, target, note }) {
  const ours = median(rounds.map((round) => figure(round.ours)));
  const control = median(rounds.map((round) => figure(round.control)));
  const ratios = rounds.map((round) => figure(round.ours) / figure(round.control));
  const ratio = ours / control;
  return {
    part, name, unit, ours, control, ratio, target: target ?? null, ok: target === undefined ? null : ratio <= target,
    spread: [Math.min(...ratios), Math.max(...ratios)], rounds: rounds.map((round) => [figure(round.ours), figure(round.control)]), note,
  };
}

/** A row of CPU per request from interleaved turns of the stage, with what each side answered in a second. */
export function cpuRow({ rounds, note, ...row }) {
  const perSecond = { ours: median(rounds.map(({ ours }) => ours.perSecond)), control: median(rounds.map(({ control }) => control.perSecond)) };
  const rates = `${Math.round(perSecond.ours)} and ${Math.round(perSecond.control)} req/s`;
  return { ...ratioRow({ unit: 'ms CPU', rounds, figure: ({ cpuMs }) => cpuMs, note: note ? `${rates}, ${note}` : rates, ...row }), perSecond };
}

/** A row of a figure that stands for itself; `target` is the largest value that is allowed. */
export function figureRow({ part, name, unit, values, target, note }) {
  const ours = median(values);
  return {
    part, name, unit, ours, control: null, ratio: null, target: target ?? null, ok: target === undefined ? null : ours <= target,
    spread: values.length > 1 ? [Math.min(...values), Math.max(...values)] : null, note,
  };
}
