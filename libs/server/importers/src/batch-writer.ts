import { type DataSource, QueryFailedError } from 'typeorm';
import type { IntakeKind, IntakeRecords, IntakeRegistry, IntakeResult } from '@kith/server/intake';
import type { ReportBuilder } from './import-report';

/** A record and where it was read, for what may have to be said about it. */
export interface Placed<T> {
  record: T;
  file: string;
  line: number;
}

const attempts = 4;

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
      if (!isAboutContent(error)) throw error;
      if (batch.length === 1) {
        this.report.skip(kind, 'refused');
        this.report.broke({ file: batch[0].file, line: batch[0].line, reason: (error as Error).message.slice(0, 300) });
        return;
      }
      // One bad record must not keep the others out: look for it in halves.
      const half = Math.ceil(batch.length / 2);
      await this.write(kind, taker, batch.slice(0, half));
      await this.write(kind, taker, batch.slice(half));
    }
  }

  private async take<K extends IntakeKind>(taker: K, records: IntakeRecords[K][]): Promise<IntakeResult> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.source.transaction((tx) => this.registry.take(taker, tx, this.originId, records));
      } catch (error) {
        // A deadlock, or a member who signed up this instant with the handle we had chosen.
        if (attempt === attempts || !['40001', '40P01', '23505'].includes(codeOf(error))) throw error;
        await new Promise((resume) => setTimeout(resume, 20 * 2 ** attempt));
      }
    }
  }
}

const codeOf = (error: unknown): string => (error instanceof QueryFailedError ? ((error.driverError as { code?: string }).code ?? '') : '');

/** Data the database refuses (classes 22 and 23, 54: too large), or a text that overflows a parser's stack. */
const isAboutContent = (error: unknown): boolean => /^(22|23|54)/.test(codeOf(error)) || error instanceof RangeError;
