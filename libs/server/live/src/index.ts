export { LiveTail } from './live-tail';
export * from './live.module';
