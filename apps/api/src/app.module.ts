import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommunityModule } from '@kith/server/community';
import { DemoModule } from '@kith/server/demo';
import { EngagementModule } from '@kith/server/engagement';
import { ImportersModule } from '@kith/server/importers';
import { IntakeModule } from '@kith/server/intake';
import { databaseOptions, type Environment, graphqlModule, KernelModule } from '@kith/server/kernel';
import { LiveModule } from '@kith/server/live';
import { MailModule } from '@kith/server/mail';
import { contextOf, MembersModule } from '@kith/server/members';
import { SignalsModule } from '@kith/server/signals';
import { UploadsModule } from '@kith/server/uploads';

/** Core first, then the features; they do not know each other. */
@Module({})
export class AppModule {
  static with(environment: Environment, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        KernelModule.with(environment),
        TypeOrmModule.forRoot(databaseOptions({ url: databaseUrl, pool: environment.DATABASE_POOL })),
        SignalsModule,
        MailModule,
        MembersModule,
        UploadsModule,
        IntakeModule,
        LiveModule,
        graphqlModule({ contextOf }),
        CommunityModule,
        EngagementModule,
        ImportersModule,
        DemoModule,
      ],
    };
  }
}
