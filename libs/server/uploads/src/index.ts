export * from './upload.routes';
export * from './upload.service';
export * from './uploads.module';
