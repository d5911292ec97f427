export { ClubDemo } from './club-demo';
export * from './demo.module';
