import { Module } from '@nestjs/common';
import { ClubDemo } from './club-demo';

/** A fictional club to look around in. */
@Module({ providers: [ClubDemo], exports: [ClubDemo] })
export class DemoModule {}
