import { Module } from '@nestjs/common';
import { StackExchangeImport } from './stack-exchange/stack-exchange.import';

/** Brings other communities in. */
@Module({ providers: [StackExchangeImport], exports: [StackExchangeImport] })
export class ImportersModule {}
