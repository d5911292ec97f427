import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import { type IntakeKind, IntakeRegistry, waitForTurn } from '@kith/server/intake';
import { ENVIRONMENT, type Environment } from '@kith/server/kernel';
import { ClubSettings, DemoAccounts } from '@kith/server/members';
import { ConsumerRunner } from '@kith/server/signals';
import { UploadService } from '@kith/server/uploads';
import { club, illustrations, voices } from './content';
import { planClub } from './plan';

const originName = 'Kith demo';
const batchSize = 1000;
/** Members before what they did; parents before children. */
const order: IntakeKind[] = ['member', 'contact', 'topic', 'circle', 'membership', 'post', 'comment', 'acceptance', 'praise', 'read'];

const about = {
  member: 'reads, writes and sees her own record',
  host: 'runs a circle',
  manager: 'keeps the community in good shape',
  crm: 'reads loyalty and the freshness of addresses',
  admin: 'may do everything',
} as const;

interface DemoRun {
  id: number;
  originId: number;
  startedAt: Date;
}

/**
 * The fictional owners' club that a first start without members seeds. An interrupted seed is completed by the next start. Its name and its one-click
 * accounts are offered where it was seeded, and not in a community of another origin.
 */
@Injectable()
export class ClubDemo implements OnApplicationBootstrap {
  private readonly log = new Logger('Demo');
  private here = false;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly intake: IntakeRegistry,
    private readonly uploads: UploadService,
    private readonly runner: ConsumerRunner,
    demo: DemoAccounts,
    settings: ClubSettings,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {
    if (!environment.demo) return;
    settings.provide(() => (this.here ? { name: club.name.en, nameZh: club.name.zh } : {}));
    demo.register(Object.fromEntries(club.staff.map(({ role, handle }) => [role, handle])), () => this.isHere());
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.isHere();
  }

  /** Whether the demo was seeded into this database, by whichever process; asked until it was. */
  async isHere(): Promise<boolean> {
    if (!this.here && this.environment.demo) {
      const [{ here }]: { here: boolean }[] = await this.source.query(
        'select exists (select from import_run r join import_origin o on o.id = r.origin_id where o.name = $1 and r.finished_at is not null) as here',
        [originName],
      );
      this.here = here;
    }
    return this.here;
  }

  /** Who signs in with one click, and what each comes for. */
  accounts(): { role: string; name: string; about: string }[] {
    return club.staff.map(({ role, handle }) => ({ role, name: voices.find((voice) => voice.handle === handle)?.displayName ?? handle, about: about[role] }));
  }

  /** Seeds the club when the database has no members, or when an earlier seed did not finish. Returns whether it did anything. */
  async seedIfEmpty(): Promise<boolean> {
    const run = await this.openRun();
    if (!run) return false;
    const endTurn = await waitForTurn(this.source, run.originId);
    try {
      // The start that had the turn before has completed it.
      if (await this.isFinished(run.id)) return false;
      await this.seed(run);
      return true;
    } finally {
      await endTurn();
    }
  }

  private async seed(run: DemoRun): Promise<void> {
    const started = Date.now();
    const covers = await this.storeIllustrations();
    const plan = planClub(run.startedAt, (name) => covers.get(name));
    for (const kind of order) await this.hand(kind, plan[kind], run.originId);
    await this.source.query('update import_run set finished_at = now() where id = $1', [run.id]);
    // Without statistics the planner would take the new tables for empty ones.
    await this.source.query('analyze');
    await this.runner.catchUp();
    this.log.log(`The demo club was seeded in ${Date.now() - started} ms`);
  }

  private async isFinished(runId: number): Promise<boolean> {
    const [{ finished }]: { finished: boolean }[] = await this.source.query('select finished_at is not null as finished from import_run where id = $1', [runId]);
    return finished;
  }

  /** Rasterises our own drawings. The decoder is blocked otherwise, because no stranger's SVG may reach it; nobody can upload before the seed is done. */
  private async storeIllustrations(): Promise<Map<string, string>> {
    const decoder = { operation: ['VipsForeignLoadSvg'] };
    sharp.unblock(decoder);
    try {
      const files = new Map<string, string>();
      for (const [name, { svg }] of Object.entries(illustrations)) {
        const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer();
        files.set(name, (await this.source.transaction((tx) => this.uploads.storeImage(tx, png, null))).file);
      }
      return files;
    } finally {
      sharp.block(decoder);
    }
  }

  private async hand<K extends IntakeKind>(kind: K, records: Parameters<typeof this.intake.take<K>>[3], originId: number): Promise<void> {
    for (let from = 0; from < records.length; from += batchSize) {
      const { skipped } = await this.source.transaction((tx) => this.intake.take(kind, tx, originId, records.slice(from, from + batchSize)));
      if (skipped.length) this.log.warn(`${skipped.length} of the demo's records of kind ${kind} were not taken: ${skipped[0].externalId} ${skipped[0].reason}`);
    }
  }

  /** The unfinished run of an interrupted seed, a new one when nobody is here yet, else null. */
  private async openRun(): Promise<DemoRun | null> {
    return this.source.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('kith.demo'))`);
      const [open] = await tx.query(
        `select r.id, r.origin_id as "originId", r.started_at as "startedAt" from import_run r join import_origin o on o.id = r.origin_id
         where o.name = $1 and r.finished_at is null order by r.id limit 1`,
        [originName],
      );
      if (open) return open;
      const [{ empty }] = await tx.query('select not exists (select from member) as empty');
      if (!empty) return null;
      const [made] = await tx.query(
        `with origin as (insert into import_origin (name) values ($1) on conflict (name) do update set name = excluded.name returning id)
         insert into import_run (origin_id) select id from origin returning id, origin_id as "originId", started_at as "startedAt"`,
        [originName],
      );
      return made;
    });
  }
}
