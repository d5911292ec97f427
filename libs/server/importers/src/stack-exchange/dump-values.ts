/** A row that cannot be used; the message says why. */
export class BrokenRow extends Error {}

export type Attributes = Record<string, string>;

/** An id that must be there. Throws BrokenRow. */
export function id(attributes: Attributes, name: string): string {
  const value = attributes[name];
  if (value === undefined || value === '') throw new BrokenRow(`${name} is missing`);
  if (!/^-?\d{1,18}$/.test(value)) throw new BrokenRow(`${name} is no number`);
  return value;
}

export function text(attributes: Attributes, name: string): string {
  const value = attributes[name];
  if (value === undefined) throw new BrokenRow(`${name} is missing`);
  return value;
}

const dateForm = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?Z?$/;
const oneDayMs = 86_400_000;

/** An instant that must be there; without a zone it is UTC. Throws BrokenRow, also for a date before 1990 or after tomorrow. */
export function date(attributes: Attributes, name: string): Date {
  const value = attributes[name];
  if (!value) throw new BrokenRow(`${name} is missing`);
  const match = dateForm.exec(value);
  const at = match ? new Date(`${match[1]}T${match[2] ?? '00:00'}Z`) : null;
  // JavaScript takes 30 February for 2 March.
  if (!at || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== match?.[1]) throw new BrokenRow(`${name} is no date`);
  if (at.getUTCFullYear() < 1990 || at.getTime() > Date.now() + oneDayMs) throw new BrokenRow(`${name} cannot be right: ${value}`);
  return at;
}

/** The same where the date may be missing or wrong. */
export function dateOrNothing(attributes: Attributes, name: string): Date | undefined {
  if (!attributes[name]) return undefined;
  try {
    return date(attributes, name);
  } catch {
    return undefined;
  }
}

/** `<a><b>` in older dumps, `|a|b|` in newer ones. */
export function tags(attributes: Attributes): string[] {
  return (attributes.Tags ?? '').split(/[<>|]+/).filter(Boolean);
}

/** The licence a row names, else the one that was in force on the site that day. */
export function license(attributes: Attributes, at: Date): string {
  if (attributes.ContentLicense) return attributes.ContentLicense;
  const day = at.toISOString().slice(0, 10);
  if (day < '2011-04-08') return 'CC BY-SA 2.5';
  return day < '2018-05-02' ? 'CC BY-SA 3.0' : 'CC BY-SA 4.0';
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' };

/** The words of a piece of HTML, a line per paragraph. The result is text: whoever shows it escapes it. */
export function plainText(html: string): string {
  return html
    .replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/p|\/li|\/div|\/h\d|\/pre|\/blockquote)\b[^<>]*>/gi, '\n')
    .replace(/<!--[^]*?-->|<[a-z/!][^<>]*(?:>|$)/gi, '')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      name ? (entities[name.toLowerCase()] ?? whole) : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex ?? '', 16)))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
