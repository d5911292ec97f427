import { noncePlace } from './html';

export interface KeptPage {
  status: number;
  redirect?: string;
  /** The document, cut where the nonce goes. */
  parts: Buffer[];
}

/** Cuts a document at its nonces, so that a send is only a joining of bytes. */
export function cutAtNonces(html: string): Buffer[] {
  return html.split(noncePlace).map((part) => Buffer.from(part));
}

/** The document with a nonce in its places. */
export function joinWithNonce(parts: Buffer[], nonce: string): Buffer {
  const mark = Buffer.from(nonce);
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [mark, part])));
}

interface Entry {
  version: unknown;
  madeAt: number;
  bytes: number;
  page: Promise<KeptPage>;
  /** The next one is being made. */
  isRenewed?: boolean;
}

/** Milliseconds: for the first a page is sent whatever has happened, so that a busy club does not render for every visitor. */
const anywayMs = 1_000;
/** While the public content is the same, a page is sent so long; from then on, up to the last, while the next one is being made. */
const freshMs = 5_000;
const staleMs = 60_000;

/**
 * Pages of visitors, kept while the public content stays the same; what depends on the hour alone, such as "3 minutes ago", may be a minute old.
 * Least recently used go first; concurrent misses of one page render it once.
 */
export class PageCache {
  private readonly entries = new Map<string, Entry>();
  private bytes = 0;

  constructor(
    private readonly maxBytes = 48 * 1024 * 1024,
    private readonly maxEntries = 500,
  ) {}

  get(key: string, version: unknown, now: number, render: () => Promise<KeptPage>): Promise<KeptPage> {
    const known = this.entries.get(key);
    const age = known ? now - known.madeAt : Infinity;
    if (known && age < (known.version === version ? staleMs : anywayMs)) {
      this.entries.delete(key);
      this.entries.set(key, known);
      if (age >= freshMs) this.renew(key, known, version, now, render);
      return known.page;
    }
    const entry: Entry = { version, madeAt: now, bytes: 0, page: render() };
    this.put(key, entry);
    entry.page.then(
      (page) => this.weigh(key, entry, page),
      () => this.remove(key, entry),
    );
    return entry.page;
  }

  /** The known page stays until the next one is there. */
  private renew(key: string, known: Entry, version: unknown, now: number, render: () => Promise<KeptPage>): void {
    if (known.isRenewed) return;
    known.isRenewed = true;
    const entry: Entry = { version, madeAt: now, bytes: 0, page: render() };
    entry.page.then(
      (page) => {
        this.put(key, entry);
        this.weigh(key, entry, page);
      },
      () => (known.isRenewed = false),
    );
  }

  get size(): number {
    return this.entries.size;
  }

  private put(key: string, entry: Entry): void {
    this.remove(key, this.entries.get(key));
    this.entries.set(key, entry);
  }

  private remove(key: string, entry: Entry | undefined): void {
    if (!entry || this.entries.get(key) !== entry) return;
    this.entries.delete(key);
    this.bytes -= entry.bytes;
  }

  /** What a page weighs is known when it is there. */
  private weigh(key: string, entry: Entry, page: KeptPage): void {
    if (this.entries.get(key) !== entry) return;
    entry.bytes = page.parts.reduce((sum, part) => sum + part.length, 0);
    this.bytes += entry.bytes;
    for (const [oldest, old] of this.entries) {
      if (this.bytes <= this.maxBytes && this.entries.size <= this.maxEntries) return;
      this.remove(oldest, old);
    }
  }
}
