import { Global, Module } from '@nestjs/common';
import { IntakeRegistry } from './intake';

/** Where imported records meet the features that own their rows. */
@Global()
@Module({ providers: [IntakeRegistry], exports: [IntakeRegistry] })
export class IntakeModule {}
