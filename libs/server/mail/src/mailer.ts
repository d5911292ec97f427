import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource } from 'typeorm';
import { DomainError, ENVIRONMENT, type Environment } from '@kith/server/kernel';

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** The outbox page is for a developer's last letters, not an archive. */
const keptLetters = 500;

/** Sends letters: over SMTP when configured, else into the page /dev/outbox. Never call it inside a transaction. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly log = new Logger('Mail');
  private readonly smtp: Transporter | null;
  /** Whether letters go nowhere but to the page /dev/outbox: no SMTP server, and not production. */
  readonly hasOutbox: boolean;
  /** Who is waiting for a letter waits no longer than this. */
  patienceMs = 15_000;

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    @InjectDataSource() private readonly source: DataSource,
  ) {
    const limits = { connectionTimeout: 12_000, greetingTimeout: 12_000, socketTimeout: 14_000, dnsTimeout: 5_000 };
    this.smtp = environment.SMTP_URL ? createTransport({ url: environment.SMTP_URL, ...limits }) : null;
    this.hasOutbox = !this.smtp && !environment.production;
  }

  /** Throws mail.not-sent when the mail server refuses or has not taken the letter within 15 s. */
  async send(letter: Letter): Promise<void> {
    if (this.smtp) return this.sendBySmtp(this.smtp, letter);
    if (!this.hasOutbox) throw new DomainError('mail.not-sent');
    await this.source.query(
      `with letter as (insert into dev_letter (recipient, subject, body) values ($1, $2, $3) returning id)
       delete from dev_letter where id <= (select id from letter) - $4`,
      [letter.to, letter.subject, letter.text, keptLetters],
    );
  }

  /** The newest letters that went nowhere; empty when there is no outbox. */
  async undelivered(limit = 50): Promise<(Letter & { id: number; sentAt: Date })[]> {
    if (!this.hasOutbox) return [];
    return this.source.query('select id, recipient as "to", subject, body as text, sent_at as "sentAt" from dev_letter order by id desc limit $1', [limit]);
  }

  onApplicationShutdown(): void {
    this.smtp?.close();
  }

  private async sendBySmtp(smtp: Transporter, letter: Letter): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, fail) => (timer = setTimeout(() => fail(new Error(`no answer within ${this.patienceMs} ms`)), this.patienceMs)));
    try {
      await Promise.race([
        smtp.sendMail({
          from: this.environment.MAIL_FROM,
          to: { name: '', address: letter.to },
          subject: letter.subject,
          text: letter.text,
          // Out-of-office programs then know not to answer (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
        }),
        tooLate,
      ]);
    } catch (error) {
      // The reason is for whoever runs the server; an address does not belong into a log.
      this.log.warn(`The mail server did not take a letter: ${(error as Error).message.replaceAll(letter.to, '…')}`);
      throw new DomainError('mail.not-sent');
    } finally {
      clearTimeout(timer);
    }
  }
}
