import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DomainError } from '@kith/server/kernel';
import { findRefs, type IntakeComment, type IntakeKind, type IntakePraise, type IntakeRecords, IntakeRegistry, waitForTurn } from '@kith/server/intake';
import { BatchWriter, type Placed } from '../batch-writer';
import { type ImportProgress, type ImportReport, ReportBuilder } from '../import-report';
import { retrying } from '../retries';
import { CirclePlan } from './circle-plan';
import { type DumpFile, findDump, type FoundFile } from './dump-folder';
import { type Attributes, BrokenRow, date, plainText, tags, text } from './dump-values';
import { htmlToMarkdown } from './html-to-markdown';
import { readRows } from './row-reader';
import { answerRef, RowMapping, type Skip } from './row-mapping';

export interface StackExchangeOptions {
  /** Holds Users.xml, Posts.xml and whatever else of a dump there is. */
  folder: string;
  /** Where the data comes from; shown on every post. A second run with the same origin goes on with it. */
  origin: string;
  /** Address of the site, for links to the sources. Default: the origin when that is a host name or an address. */
  siteUrl?: string;
  onProgress?: (progress: ImportProgress) => void;
  /** Stops between two batches; what is in stays. */
  signal?: AbortSignal;
}

/** Texts are rendered in their batch's transaction, so they come in smaller ones. */
const batchSizes: Partial<Record<IntakeKind, number>> = { post: 500, comment: 500 };
const batchSize = 1000;
/** Of these we keep what the dump says about them, until the circles are chosen. */
const describedTags = 60;

type Unplaced<T> = T & { on: string };
/** What becomes of a row: a record for one of the lanes, a reason to skip it, or nothing when another pass takes it. */
type Mapped<L extends string> = { lane: L; record: object } | Skip | null;

/** Collects records of one kind and writes them in batches. */
interface Lane {
  kind: string;
  add(placed: Placed<object>): Promise<void>;
  flush(): Promise<void>;
}

class Interrupted extends Error {}

/**
 * Brings a Stack Exchange dump in. Streams every file and keeps nothing but the tags in memory: who and what a row refers to is looked up in import_ref, batch
 * by batch. Hence it can be killed at any moment and run again, and a second run imports nothing.
 */
@Injectable()
export class StackExchangeImport {
  private readonly log = new Logger('Import');

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly registry: IntakeRegistry,
  ) {}

  /**
   * Returns what became of everything; `completed` is false when the signal stopped it. Throws import.origin-required, import.folder-unreadable, and
   * input.invalid for an address that is none. The consumers of the log are brought up to date by the caller.
   */
  async run(options: StackExchangeOptions): Promise<ImportReport> {
    const origin = options.origin.trim();
    if (!origin) throw new DomainError('import.origin-required');
    const siteUrl = siteOf(origin, options.siteUrl);
    const files = await findDump(options.folder);
    const originId = await this.originId(origin);
    const report = new ReportBuilder(origin, siteUrl);
    const run = new Run(this.source, this.registry, originId, files, report, options);
    let completed = false;
    try {
      const endTurn = await this.turn(originId, run, options.signal);
      try {
        completed = await this.recorded(originId, report, () => run.everything(origin, siteUrl));
      } finally {
        await endTurn();
      }
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      this.log.log('Interrupted; a second run goes on');
    }
    if (completed) await this.analyze();
    return report.build(completed);
  }

  /** Waits for another run of this origin, and returns how to end the turn. */
  private async turn(originId: number, run: Run, signal?: AbortSignal): Promise<() => Promise<void>> {
    try {
      return await waitForTurn(this.source, originId, { onWait: () => run.tellWaiting(), signal });
    } catch (error) {
      throw signal?.aborted ? new Interrupted() : error;
    }
  }

  /** Writes down that there was a run, and its report at the end, whatever that is. */
  private async recorded(originId: number, report: ReportBuilder, work: () => Promise<void>): Promise<true> {
    const [{ id }] = await this.source.query('insert into import_run (origin_id) values ($1) returning id', [originId]);
    let completed = false;
    try {
      await work();
      return (completed = true);
    } finally {
      const result = JSON.stringify(report.build(completed));
      await retrying(() => this.source.query('update import_run set report = $2, finished_at = case when $3 then now() end where id = $1', [id, result, completed]))
        .catch((error: Error) => this.log.warn(`The report could not be stored: ${error.message}`));
    }
  }

  /** So many new rows make the planner's statistics worthless, and the consumers come next. Without it they are slower; the import is complete all the same. */
  private async analyze(): Promise<void> {
    await this.source.query('analyze').catch((error: Error) => this.log.warn(`The statistics could not be renewed: ${error.message}`));
  }

  private async originId(name: string): Promise<number> {
    await this.source.query('insert into import_origin (name) values ($1) on conflict (name) do nothing', [name]);
    const [{ id }] = await this.source.query('select id from import_origin where name = $1', [name]);
    return id;
  }
}

/** One run over one folder. */
class Run {
  private readonly writer: BatchWriter;
  private readonly plan = new CirclePlan();
  /** Post id of a tag's description → the tag, then the tag → its description. Bounded by describedTags. */
  private readonly descriptions = new Map<string, string>();
  private readonly totalBytes: number;
  private doneBytes = 0;

  constructor(
    private readonly source: DataSource,
    registry: IntakeRegistry,
    private readonly originId: number,
    private readonly files: Map<DumpFile, FoundFile>,
    private readonly report: ReportBuilder,
    private readonly options: StackExchangeOptions,
  ) {
    this.writer = new BatchWriter(source, registry, originId, report);
    const bytes = (file: DumpFile, passes = 1) => (files.get(file)?.bytes ?? 0) * passes;
    this.totalBytes =
      bytes('Tags') + bytes('Users', 2) + bytes('Posts', files.has('Votes') ? 3 : 4) + bytes('Comments') + bytes('Votes') + bytes('Badges') + bytes('PostLinks');
  }

  tellWaiting(): void {
    this.options.onProgress?.({ waiting: true, kind: '', read: 0, imported: 0, totalBytes: this.totalBytes, doneBytes: 0 });
  }

  async everything(origin: string, siteUrl: string | null): Promise<void> {
    const map = new RowMapping(siteUrl, htmlToMarkdown(siteUrl), (tagsOfPost) => this.plan.circleOf(tagsOfPost));
    const excerpts = await this.topics();
    await this.look(excerpts);
    await this.circles(origin);
    await this.pass('Users', 'member', { member: this.lane('member', 'member') }, (row) => onLane('member', map.member(row)));
    await this.pass('Posts', 'question', { question: this.lane('question', 'post') }, (row) => onLane('question', map.question(row)));
    await this.pass('Posts', 'answer', { answer: this.lane('answer', 'comment') }, (row) => onLane('answer', map.answer(row)), { again: true });
    await this.pass('Comments', 'comment', { comment: this.lane('comment', 'comment', (batch) => this.placeRemarks(batch)) }, (row) => onLane('comment', map.remark(row)));
    await this.pass('Votes', 'praise', {
      praise: this.lane('praise', 'praise', (batch) => this.placePraise(batch)),
      acceptance: this.lane('acceptance', 'acceptance'),
    }, (row) => {
      const vote = map.vote(row);
      if ('skip' in vote) return vote;
      return 'acceptance' in vote ? { lane: 'acceptance', record: vote.acceptance } : { lane: 'praise', record: vote.praise };
    });
    if (!this.files.has('Votes')) {
      await this.pass('Posts', 'acceptance', { acceptance: this.lane('acceptance', 'acceptance') }, (row) => onLane('acceptance', map.acceptanceOf(row)), { again: true });
    }
    await this.pass('Badges', 'badge', { badge: this.lane('badge', 'badge') }, (row) => onLane('badge', map.badge(row)));
    await this.pass('PostLinks', 'link', { link: this.lane('link', 'link') }, (row) => onLane('link', map.link(row)));
    await this.joinings();
  }

  /** Tags become topics. Returns which post describes which of the largest tags. */
  private async topics(): Promise<Map<string, string>> {
    const described: { tag: string; postId: string; count: number }[] = [];
    await this.pass('Tags', 'topic', { topic: this.lane('topic', 'topic') }, (row) => {
      const tag = text(row, 'TagName');
      if (row.ExcerptPostId) {
        described.push({ tag, postId: row.ExcerptPostId, count: Number(row.Count ?? 0) });
        described.sort((a, b) => b.count - a.count).splice(describedTags);
      }
      return { lane: 'topic', record: { slug: tag, label: tag } };
    });
    return new Map(described.map(({ tag, postId }) => [postId, tag]));
  }

  /** A first look at the questions, because the circles must be there before the posts. Broken rows are reported by the pass that imports them. */
  private async look(excerpts: Map<string, string>): Promise<void> {
    for await (const row of this.rows('Posts')) {
      if ('problem' in row) continue;
      const { attributes } = row;
      const tag = attributes.PostTypeId === '4' ? excerpts.get(attributes.Id) : undefined;
      if (tag) this.descriptions.set(tag, plainText(attributes.Body ?? '').replaceAll('\n', ' '));
      if (attributes.PostTypeId !== '1') continue;
      try {
        this.plan.add(tags(attributes), attributes.Title ?? '', date(attributes, 'CreationDate'));
      } catch (error) {
        if (!(error instanceof BrokenRow)) throw error;
      }
    }
  }

  private async circles(origin: string): Promise<void> {
    const circles = this.plan.circles(origin, (tag) => this.descriptions.get(tag));
    this.report.of('circle').read += circles.length;
    await this.writer.write('circle', 'circle', circles.map((record) => ({ record, file: this.files.get('Posts')?.name ?? '', line: 0 })));
  }

  /** Whoever wrote in a circle joins it. Users are read again, so that nobody has to be remembered. */
  private async joinings(): Promise<void> {
    const lane = this.lane('membership', 'joining');
    for await (const row of this.rows('Users')) {
      const externalId = 'attributes' in row ? row.attributes.Id : undefined;
      if (externalId) await lane.add({ record: { externalId, memberExternalId: externalId }, file: '', line: 0 });
    }
    await lane.flush();
    // Counted are the memberships, of which a user has none or several.
    const counts = this.report.of('membership');
    counts.read = counts.imported + counts.known;
  }

  /** Reads a file once and hands its rows to lanes. `again`: another pass has reported what is wrong with it. */
  private async pass<L extends string>(file: DumpFile, kind: string, lanes: Record<L, Lane>, map: (row: Attributes) => Mapped<L>, { again = false } = {}): Promise<void> {
    const found = this.files.get(file);
    if (!found) return;
    for await (const row of this.rows(file)) {
      if ('problem' in row) {
        if (again) continue;
        if (!row.file) this.broken(kind);
        this.report.broke({ file: found.name, line: row.line, reason: row.problem });
        continue;
      }
      let mapped: Mapped<L>;
      try {
        mapped = map(row.attributes);
      } catch (error) {
        if (!(error instanceof BrokenRow)) throw error;
        this.broken(kind);
        this.report.broke({ file: found.name, line: row.line, reason: error.message });
        continue;
      }
      if (!mapped) continue;
      if ('skip' in mapped) {
        this.report.of(kind).read++;
        this.report.skip(kind, mapped.skip);
      } else await lanes[mapped.lane].add({ record: mapped.record, file: found.name, line: row.line });
    }
    for (const lane of Object.values<Lane>(lanes)) await lane.flush();
  }

  private broken(kind: string): void {
    this.report.of(kind).read++;
    this.report.skip(kind, 'broken');
  }

  private rows(file: DumpFile) {
    return readRows(this.files.get(file)?.path ?? '', (bytes) => (this.doneBytes += bytes));
  }

  private lane<K extends IntakeKind>(kind: string, taker: K, place: (batch: Placed<object>[]) => Promise<void> = () => Promise.resolve()): Lane {
    let waiting: Placed<object>[] = [];
    const flush = async () => {
      if (this.options.signal?.aborted) throw new Interrupted();
      const batch = waiting;
      waiting = [];
      await place(batch);
      await this.writer.write(kind, taker, batch as Placed<IntakeRecords[K]>[]);
      const { read, imported } = this.report.of(kind);
      this.options.onProgress?.({ waiting: false, kind, read, imported, totalBytes: this.totalBytes, doneBytes: this.doneBytes });
    };
    return {
      kind,
      add: async (placed) => {
        this.report.of(kind).read++;
        waiting.push(placed);
        if (waiting.length >= (batchSizes[taker] ?? batchSize)) await flush();
      },
      flush,
    };
  }

  /** A remark under an answer replies to it; any other stands under the question. */
  private async placeRemarks(batch: Placed<object>[]): Promise<void> {
    const remarks = batch.map(({ record }) => record as Unplaced<IntakeComment>);
    const answers = await this.answersAmong(remarks);
    for (const remark of remarks) {
      if (answers.has(answerRef(remark.on))) remark.parentExternalId = answerRef(remark.on);
      else remark.postExternalId = remark.on;
    }
  }

  private async placePraise(batch: Placed<object>[]): Promise<void> {
    const praise = batch.map(({ record }) => record as Unplaced<IntakePraise>);
    const answers = await this.answersAmong(praise);
    for (const one of praise) {
      if (answers.has(answerRef(one.on))) one.commentExternalId = answerRef(one.on);
      else one.postExternalId = one.on;
    }
  }

  private async answersAmong(records: readonly { on: string }[]): Promise<ReadonlyMap<string, number | null>> {
    return retrying(() => findRefs(this.source.manager, this.originId, 'comment', records.map(({ on }) => answerRef(on))));
  }
}

const onLane = <L extends string>(lane: L, record: object | Skip | null): Mapped<L> => (record === null || 'skip' in record ? record as Skip | null : { lane, record });

/** Where links to the sources lead. Throws input.invalid for an address that is none. */
function siteOf(origin: string, given: string | undefined): string | null {
  const guess = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(origin) ? `https://${origin}` : /^https?:\/\/\S+$/.test(origin) ? origin : undefined;
  const address = given ?? guess;
  if (!address) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new DomainError('input.invalid', { field: 'siteUrl' });
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
