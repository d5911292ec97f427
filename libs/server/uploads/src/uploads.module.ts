import { Global, Module } from '@nestjs/common';
import { UploadService } from './upload.service';

/** Images that members bring. The routes are registered by the app: see registerUploads. */
@Global()
@Module({ providers: [UploadService], exports: [UploadService] })
export class UploadsModule {}
