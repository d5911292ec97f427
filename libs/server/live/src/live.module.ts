import { Global, Module } from '@nestjs/common';
import { LiveTail } from './live-tail';
import { LiveGateway } from './live.gateway';

/** The live connection: one tail of the log per node, rooms, and catching up after a lost connection. */
@Global()
@Module({ providers: [LiveTail, LiveGateway], exports: [LiveTail] })
export class LiveModule {}
