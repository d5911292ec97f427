import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from './clock';
import { ENVIRONMENT, type Environment } from './environment';

/** What every module may ask for: the environment and the clock. The data source comes from Nest's TypeORM module. */
@Global()
@Module({})
export class KernelModule {
  static with(environment: Environment): DynamicModule {
    return {
      module: KernelModule,
      providers: [{ provide: ENVIRONMENT, useValue: environment }, Clock],
      exports: [ENVIRONMENT, Clock],
    };
  }
}
