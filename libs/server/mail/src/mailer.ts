import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { DomainError, ENVIRONMENT, type Environment } from '@kith/server/kernel';

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Sends letters: over SMTP when configured, else into the page /dev/outbox. Never call it inside a transaction. */
@Injectable()
export class Mailer {
  private readonly smtp: Transporter | null;

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    @InjectDataSource() private readonly source: DataSource,
  ) {
    this.smtp = environment.SMTP_URL ? createTransport(environment.SMTP_URL, { from: environment.MAIL_FROM }) : null;
  }

  /** Throws mail.not-sent when the mail server refuses or does not answer within 15 s. */
  async send(letter: Letter): Promise<void> {
    if (!this.smtp) {
      await this.source.query('insert into dev_letter (recipient, subject, body) values ($1, $2, $3)', [letter.to, letter.subject, letter.text]);
      return;
    }
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, fail) => (timer = setTimeout(() => fail(new Error('no answer')), 15_000)));
    try {
      await Promise.race([this.smtp.sendMail({ ...letter, from: this.environment.MAIL_FROM }), tooLate]);
    } catch {
      throw new DomainError('mail.not-sent');
    } finally {
      clearTimeout(timer);
    }
  }

  /** The newest letters that went nowhere; empty when SMTP is configured or in production. */
  async undelivered(limit = 50): Promise<(Letter & { id: number; sentAt: Date })[]> {
    if (this.smtp || this.environment.production) return [];
    return this.source.query('select id, recipient as "to", subject, body as text, sent_at as "sentAt" from dev_letter order by id desc limit $1', [limit]);
  }
}
