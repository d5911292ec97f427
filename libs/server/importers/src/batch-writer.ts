import type { DataSource } from 'typeorm';
import { sqlState } from '@kith/server/kernel';
import type { IntakeKind, IntakeRecords, IntakeRegistry, IntakeResult } from '@kith/server/intake';
import type { ReportBuilder } from './import-report';
import { retrying, tookTooLong } from './retries';

/** A record and where it was read, for what may have to be said about it. */
export interface Placed<T> {
  record: T;
  file: string;
  line: number;
}

/** Hands batches to their owners, each in a transaction of its own, and counts what becomes of them. */
export class BatchWriter {
  constructor(
    private readonly source: DataSource,
    private readonly registry: IntakeRegistry,
    private readonly originId: number,
    private readonly report: ReportBuilder,
  ) {}

  /** `kind` is the word in the report. Throws when the database is gone; a record that it refuses is set aside and listed. */
  async write<K extends IntakeKind>(kind: string, taker: K, batch: Placed<IntakeRecords[K]>[]): Promise<void> {
    if (!batch.length) return;
    try {
      const { imported, known, skipped } = await this.take(taker, batch.map(({ record }) => record));
      const counts = this.report.of(kind);
      counts.imported += imported;
      counts.known += known;
      for (const { reason } of skipped) this.report.skip(kind, reason);
    } catch (error) {
      if (batch.length === 1) {
        if (!isAboutContent(error)) throw error;
        this.report.skip(kind, 'refused');
        this.report.broke({ file: batch[0].file, line: batch[0].line, reason: (error as Error).message.slice(0, 300) });
        return;
      }
      if (!isAboutContent(error) && !tookTooLong(error)) throw error;
      // One bad record must not keep the others out, nor may the slowness of all of them: halves are tried.
      const half = Math.ceil(batch.length / 2);
      await this.write(kind, taker, batch.slice(0, half));
      await this.write(kind, taker, batch.slice(half));
    }
  }

  /** import_ref knows what an attempt has committed, so that another one takes nothing twice. */
  private take<K extends IntakeKind>(taker: K, records: IntakeRecords[K][]): Promise<IntakeResult> {
    // What took too long once would do so again: it is smaller then.
    return retrying(() => this.source.transaction((tx) => this.registry.take(taker, tx, this.originId, records)), (error) => records.length > 1 && tookTooLong(error));
  }
}

/** Data the database refuses (classes 22 and 23, 54: too large), or a text that overflows a parser's stack. */
const isAboutContent = (error: unknown): boolean => /^(22|23|54)/.test(sqlState(error)) || error instanceof RangeError;
