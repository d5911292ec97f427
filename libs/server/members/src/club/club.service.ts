import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '@kith/server/kernel';
import { Mailer } from '@kith/server/mail';
import { DemoAccounts } from '../sign-in/demo-accounts';
import { ClubSettings } from './club-settings';
import type { Club } from './club.type';

/** Counting 100,000 members takes some 10 ms, and every page shows the number. */
const countKeptMs = 10_000;

/** What every page says of the club. */
@Injectable()
export class ClubService {
  private counted: { at: number; members: number } | null = null;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly demo: DemoAccounts,
    private readonly settings: ClubSettings,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  async get(): Promise<Club> {
    const demo = await this.demo.isOpen();
    return { ...this.settings.names, demo, outbox: this.mailer.hasOutbox, memberCount: await this.memberCount() };
  }

  private async memberCount(): Promise<number> {
    const now = this.clock.now().getTime();
    if (!this.counted || Math.abs(now - this.counted.at) > countKeptMs) {
      const [{ members }] = await this.source.query('select count(*) as members from member where erased_at is null');
      this.counted = { at: now, members };
    }
    return this.counted.members;
  }
}
