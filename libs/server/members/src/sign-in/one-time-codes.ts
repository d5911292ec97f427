import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Clock, DomainError, ENVIRONMENT, type Environment, type Tx } from '@kith/server/kernel';
import { Mailer } from '@kith/server/mail';
import { ClubSettings } from '../club/club-settings';
import type { LanguageName } from '../members/member.entity';
import { clientOf, RateLimits } from '../rate-limits';
import { codeLetter } from './letters';
import type { RequestedCode } from './sign-in.type';

const validMinutes = 10;
const attempts = 5;
const resendAfterSeconds = 30;
/** Five guesses a code: with 20 codes a day a stranger's chance to get in is one in ten thousand a day. */
const codesPerAddress = { quarterHour: 5, day: 20 };
const codesPerMemberAndDay = 30;
/** A company or a university may stand behind one address. */
const perIpAndHour = { codes: 100, guesses: 200 };

export interface CodeRequest {
  email: string;
  purpose: 'sign-in' | 'confirm';
  /** For 'confirm': whose contact point it will be. */
  memberId?: number;
}

export type Spent = { accepted: true; language: LanguageName } | { accepted: false; error: DomainError };

/** Keeps the promise that a code opens one thing once, within ten minutes and five attempts, and only if it is the newest of its kind. */
@Injectable()
export class OneTimeCodes {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly limits: RateLimits,
    private readonly club: ClubSettings,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {
    if (!environment.KITH_SECRET) throw new Error('KITH_SECRET must be set before the members start: it keys the hashes of codes');
  }

  /**
   * Sends a code. It asks nothing about the address, so neither the answer nor its timing tells whether somebody has it. Throws rate.limited and
   * mail.not-sent.
   */
  async send(request: CodeRequest, language: LanguageName, ip: string): Promise<RequestedCode> {
    const address = this.keyed(request.email).toString('base64url').slice(0, 22);
    const pause = { key: `code:pause:${address}`, most: 1, windowSeconds: resendAfterSeconds };
    await this.limits.take(
      { key: `code:ip:${clientOf(ip)}`, most: perIpAndHour.codes, windowSeconds: 3600 },
      pause,
      { key: `code:quarter:${address}`, most: codesPerAddress.quarterHour, windowSeconds: 900 },
      { key: `code:day:${address}`, most: codesPerAddress.day, windowSeconds: 86_400 },
    );
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + validMinutes * 60_000);
    await this.source.query(
      `insert into sign_in_code (email, purpose, member_id, language, code_hash, attempts_left, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [request.email, request.purpose, request.memberId ?? null, language, this.hashOf(request, code), attempts, now, expiresAt],
    );
    try {
      await this.mailer.send({ to: request.email, ...codeLetter(language, request.purpose, { code, club: this.club.nameIn(language), minutes: validMinutes }) });
    } catch (error) {
      // Nothing arrived, so trying again need not wait.
      await this.limits.release(pause.key);
      throw error;
    }
    return { expiresAt, resendAfterSeconds };
  }

  /** Limits how many codes a member may ask for in a day, whatever the addresses. Throws rate.limited. */
  async countRequest(memberId: number): Promise<void> {
    await this.limits.take({ key: `code:member:${memberId}`, most: codesPerMemberAndDay, windowSeconds: 86_400 });
  }

  /** Limits guesses over all addresses. Throws rate.limited. Before the transaction. */
  async countGuess(ip: string): Promise<void> {
    await this.limits.take({ key: `guess:ip:${clientOf(ip)}`, most: perIpAndHour.guesses, windowSeconds: 3600 });
  }

  /**
   * Uses a code up, or one of its attempts. A refusal is returned, not thrown, for the attempt must be committed: throw its error after that. Those
   * who guess at the same time take turns on the code's row.
   */
  async spend(tx: Tx, request: CodeRequest, code: string): Promise<Spent> {
    const now = this.clock.now();
    const [row] = await tx.query(
      `select id, language, code_hash, attempts_left, used_at, expires_at from sign_in_code
       where email = $1 and purpose = $2 and member_id is not distinct from $3 order by id desc limit 1 for update`,
      [request.email, request.purpose, request.memberId ?? null],
    );
    if (!row || row.used_at || row.expires_at <= now) return { accepted: false, error: new DomainError('auth.code-expired') };
    if (row.attempts_left === 0) return { accepted: false, error: new DomainError('auth.too-many-attempts') };
    const isRight = timingSafeEqual(row.code_hash, this.hashOf(request, digitsOf(code)));
    await tx.query('update sign_in_code set attempts_left = attempts_left - 1, used_at = $2 where id = $1', [row.id, isRight ? now : null]);
    if (isRight) return { accepted: true, language: row.language };
    return { accepted: false, error: new DomainError('auth.code-wrong', { attemptsLeft: row.attempts_left - 1 }) };
  }

  /** Drops codes that nobody can use any more; nothing depends on when. */
  async sweep(): Promise<void> {
    await this.source.query('delete from sign_in_code where expires_at < $1', [this.clock.now()]);
  }

  private hashOf({ email, purpose, memberId }: CodeRequest, code: string): Buffer {
    return this.keyed(`${purpose}\n${email}\n${memberId ?? ''}\n${code}`);
  }

  private keyed(text: string): Buffer {
    return createHmac('sha256', this.environment.KITH_SECRET as string).update(text).digest();
  }
}

/** The digits of what was typed: full-width ones, spaces and dashes cost nobody an attempt. */
const digitsOf = (code: string): string => code.normalize('NFKC').replace(/\D/g, '');
