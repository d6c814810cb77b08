import { Module } from '@nestjs/common';
import { AttachmentsModule } from '@vicinia/attachments';
import { ISSUES_ENVIRONMENT } from '../environment.js';
import { Attachment } from './attachment.entity.js';
import { AttachmentResolver } from './attachment.resolver.js';
import { AttachmentService } from './attachment.service.js';

const attachments = AttachmentsModule.forService({
  entity: Attachment,
  environment: ISSUES_ENVIRONMENT,
  prefix: 'photos',
  takes: {
    // No document: it may tell who wrote it.
    concernId: { most: 5, kinds: ['PHOTO'] },
    measureId: { most: 20, kinds: ['PHOTO', 'DOCUMENT', 'VIDEO'] },
  },
});

@Module({
  imports: [attachments],
  providers: [AttachmentResolver, AttachmentService],
  exports: [attachments, AttachmentService],
})
export class AttachmentModule {}
