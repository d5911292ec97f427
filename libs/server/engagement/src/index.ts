export { EngagementModule } from './engagement.module';
