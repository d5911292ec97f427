import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommunityModule } from '@kith/server/community';
import { ImportersModule, StackExchangeImport } from '@kith/server/importers';
import { IntakeModule } from '@kith/server/intake';
import { databaseOptions, KernelModule, readEnvironment } from '@kith/server/kernel';
import { MailModule } from '@kith/server/mail';
import { MembersModule } from '@kith/server/members';
import { SignalsModule } from '@kith/server/signals';

@Module({})
class ImportProcess {}

/** The import in a process of its own, on the database of a test: something that can be killed. */
export async function openImport(databaseUrl: string): Promise<StackExchangeImport> {
  const environment = readEnvironment({ NODE_ENV: 'test', DATABASE_URL: databaseUrl, KITH_SECRET: randomBytes(32).toString('hex') });
  const imports = [
    KernelModule.with(environment), TypeOrmModule.forRoot(databaseOptions({ url: databaseUrl, pool: 4 })), SignalsModule, MailModule, IntakeModule, MembersModule, CommunityModule, ImportersModule,
  ];
  const app = await NestFactory.createApplicationContext({ module: ImportProcess, imports }, { logger: ['error'] });
  return app.get(StackExchangeImport);
}
