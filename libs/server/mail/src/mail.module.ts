import { Global, Module } from '@nestjs/common';
import { Mailer } from './mailer';

/** Letters by SMTP, or to a page of the app where no mail server is configured. */
@Global()
@Module({ providers: [Mailer], exports: [Mailer] })
export class MailModule {}
