import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, QueryFailedError } from 'typeorm';
import type { z } from 'zod';
import { type Actor, Clock, DomainError, inTransaction, type Tx } from '@kith/server/kernel';
import { SignalLog } from '@kith/server/signals';
import { inventName } from './invented-name';
import { type LanguageName, Member } from './member.entity';
import type { profileChange, settingsChange } from './member.input';
import { memberTokens } from './member-tokens';

/** Keeps the promise that a handle names one member, and that what a member is found by is what she is called now. */
@Injectable()
export class MemberService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly signals: SignalLog,
    private readonly clock: Clock,
  ) {}

  /** A new member under an invented name. `claimed`: the person herself is here and proves it in this transaction. */
  async create(tx: Tx, { language, claimed }: { language: LanguageName; claimed: boolean }): Promise<number> {
    const now = this.clock.now();
    for (;;) {
      const { name, handle } = inventName(language);
      const [member] = await tx.query(
        `insert into member (name, handle, language, joined_at, claimed_at, tokens) values ($1, $2, $3, $4, $5, array_to_tsvector($6::text[]))
         on conflict (handle) do nothing returning id`,
        [name, handle, language, now, claimed ? now : null, memberTokens({ name, handle })],
      );
      if (!member) continue;
      await this.signals.record(tx, { kind: 'member.joined', memberId: member.id, subjectId: member.id, occurredAt: now });
      return member.id;
    }
  }

  /** The person behind a member who was imported or invited has proved to be her; nothing happens when that was known. */
  async claim(tx: Tx, memberId: number): Promise<void> {
    const now = this.clock.now();
    const [, changed]: [unknown, number] = await tx.query('update member set claimed_at = $2 where id = $1 and claimed_at is null', [memberId, now]);
    if (changed) await this.signals.record(tx, { kind: 'member.claimed', memberId, subjectId: memberId, occurredAt: now });
  }

  /** Throws members.handle-taken, and input.invalid when the picture was not uploaded. */
  async updateProfile(actor: Actor, change: z.output<typeof profileChange>): Promise<Member> {
    try {
      return await inTransaction(this.source, async (tx) => {
        const avatar = await this.avatarOf(tx, change.avatarFile);
        await tx.query(
          `update member set name = $2, handle = $3, bio = $4, place = $5, named_at = coalesce(named_at, $6), tokens = array_to_tsvector($7::text[]),
             avatar_id = case when $8 then $9::bigint else avatar_id end
           where id = $1`,
          [actor.memberId, change.name, change.handle, change.bio, change.place, this.clock.now(), memberTokens(change), avatar !== undefined, avatar ?? null],
        );
        return tx.findOneByOrFail(Member, { id: actor.memberId });
      });
    } catch (error) {
      if (isViolationOf(error, 'member_handle_key')) throw new DomainError('members.handle-taken', { handle: change.handle });
      throw error;
    }
  }

  async updateSettings(actor: Actor, change: z.output<typeof settingsChange>): Promise<void> {
    await this.source.query(
      'update member set language = coalesce($2, language), theme = coalesce($3, theme), time_zone = coalesce($4, time_zone) where id = $1',
      [actor.memberId, change.language, change.theme, change.timeZone],
    );
  }

  /** Undefined: keep the picture; null: have none. Pictures are named by their content, so anybody's upload of it will do. */
  private async avatarOf(tx: Tx, file: string | null | undefined): Promise<number | null | undefined> {
    if (file === null || file === undefined) return file;
    const [upload] = await tx.query('select id from upload where file = $1', [file.replace(/^\/uploads\//, '')]);
    if (!upload) throw new DomainError('input.invalid', { field: 'avatarFile' });
    return upload.id;
  }
}

const isViolationOf = (error: unknown, constraint: string): boolean =>
  error instanceof QueryFailedError && (error.driverError as { constraint?: string }).constraint === constraint;
