import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { PhotoRedactionResolver } from './photo-redaction.resolver.js';
import { PhotoRedactionService } from './photo-redaction.service.js';

@Module({ imports: [AttachmentModule], providers: [PhotoRedactionService, PhotoRedactionResolver] })
export class PhotoRedactionModule {}
