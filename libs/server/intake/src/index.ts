export * from './import-refs';
export * from './import-turn';
export * from './intake';
export * from './intake.module';
