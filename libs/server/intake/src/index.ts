export * from './intake';
export * from './intake.module';
