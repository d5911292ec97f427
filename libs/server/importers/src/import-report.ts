/** What became of the records of one kind: read = imported + known + skipped. */
export interface KindReport {
  read: number;
  imported: number;
  /** Taken by an earlier run. */
  known: number;
  /** Reason → how many. */
  skipped: Record<string, number>;
}

export interface BrokenPart {
  file: string;
  /** 0 for the file itself. */
  line: number;
  reason: string;
}

export interface ImportReport {
  origin: string;
  siteUrl: string | null;
  /** False when it was interrupted; a second run goes on. */
  completed: boolean;
  kinds: Record<string, KindReport>;
  /** The first 100 broken rows and files. */
  broken: BrokenPart[];
  brokenCount: number;
  seconds: number;
}

export interface ImportProgress {
  /** True while another run of the same origin has its turn. */
  waiting: boolean;
  /** What is being read now. */
  kind: string;
  /** Records of this kind so far. */
  read: number;
  imported: number;
  /** Bytes of all files, each counted as often as it is read. */
  totalBytes: number;
  doneBytes: number;
}

const mostListed = 100;

/** Counts, while an import runs. */
export class ReportBuilder {
  private readonly kinds: Record<string, KindReport> = {};
  private readonly broken: BrokenPart[] = [];
  private brokenCount = 0;
  private readonly startedAt = performance.now();

  constructor(
    private readonly origin: string,
    private readonly siteUrl: string | null,
  ) {}

  of(kind: string): KindReport {
    return (this.kinds[kind] ??= { read: 0, imported: 0, known: 0, skipped: {} });
  }

  skip(kind: string, reason: string, count = 1): void {
    const { skipped } = this.of(kind);
    skipped[reason] = (skipped[reason] ?? 0) + count;
  }

  /** A part of a file that cannot be used. */
  broke(part: BrokenPart): void {
    this.brokenCount++;
    if (this.broken.length < mostListed) this.broken.push(part);
  }

  build(completed: boolean): ImportReport {
    return {
      origin: this.origin, siteUrl: this.siteUrl, completed, kinds: this.kinds, broken: this.broken, brokenCount: this.brokenCount,
      seconds: Math.round(performance.now() - this.startedAt) / 1000,
    };
  }
}
