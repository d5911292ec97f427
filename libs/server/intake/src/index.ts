export * from './import-refs';
export * from './intake';
export * from './intake.module';
