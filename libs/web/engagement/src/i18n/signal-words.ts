import type { Translate } from '@kith/web/data';

/** The first of the keys that has words; the last resort is the server's own name, of a kind that this page does not know yet. */
function firstKnown(t: Translate, keys: string[], values: Record<string, unknown>, name: string): string {
  for (const key of keys) {
    const words = t(key, values);
    if (words !== key) return words;
  }
  return name;
}

/** What happened, in a sentence: what she did, or what was done towards her. `partner` stands where the partner's name belongs. */
export function signalSentence(t: Translate, { kind, acted, partner }: { kind: string; acted: boolean; partner: string | null }): string {
  const keys = acted ? [`signal.${kind}`] : [`signal-towards.${kind}`, `signal.${kind}`];
  return firstKnown(t, keys, { with: partner === null ? 'no' : 'yes', partner }, kind);
}

/** The name of a daily count. */
export function countName(t: Translate, countsAs: string): string {
  return firstKnown(t, [`count.${countsAs}`], {}, countsAs);
}
