import { Global, Module } from '@nestjs/common';
import { ConsumerRunner } from './consumer-runner';
import { SignalLog } from './signal-log';
import { SignalSubjects } from './signal-subjects';

/** The signal log: recording, consumers, and what timelines call things. */
@Global()
@Module({
  providers: [SignalLog, ConsumerRunner, SignalSubjects],
  exports: [SignalLog, ConsumerRunner, SignalSubjects],
})
export class SignalsModule {}
