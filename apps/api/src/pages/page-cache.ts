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
  until: number;
  bytes: number;
  page: Promise<KeptPage>;
}

/**
 * Pages of visitors, kept for a few seconds while the public content stays the same.
 * Least recently used go first; concurrent misses of one page render it once.
 */
export class PageCache {
  private readonly entries = new Map<string, Entry>();
  private bytes = 0;

  constructor(
    private readonly keepMs = 5_000,
    private readonly maxBytes = 48 * 1024 * 1024,
    private readonly maxEntries = 500,
  ) {}

  get(key: string, version: unknown, now: number, render: () => Promise<KeptPage>): Promise<KeptPage> {
    const known = this.entries.get(key);
    if (known && known.version === version && known.until > now) {
      this.entries.delete(key);
      this.entries.set(key, known);
      return known.page;
    }
    if (known) this.remove(key, known);
    const entry: Entry = { version, until: now + this.keepMs, bytes: 0, page: render() };
    this.entries.set(key, entry);
    entry.page.then(
      (page) => {
        if (this.entries.get(key) !== entry) return;
        entry.bytes = page.parts.reduce((sum, part) => sum + part.length, 0);
        this.bytes += entry.bytes;
        this.trim();
      },
      () => {
        if (this.entries.get(key) === entry) this.entries.delete(key);
      },
    );
    return entry.page;
  }

  get size(): number {
    return this.entries.size;
  }

  private remove(key: string, entry: Entry): void {
    this.entries.delete(key);
    this.bytes -= entry.bytes;
  }

  private trim(): void {
    for (const [key, entry] of this.entries) {
      if (this.bytes <= this.maxBytes && this.entries.size <= this.maxEntries) return;
      this.remove(key, entry);
    }
  }
}
