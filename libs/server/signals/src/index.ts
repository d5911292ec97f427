export * from './consumer';
export { ConsumerRunner } from './consumer-runner';
export { adoptLog } from './log-epoch';
export * from './log-position';
export * from './signal-log';
export * from './signal-subjects';
export * from './signals.module';
