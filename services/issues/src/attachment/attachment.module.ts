import { Module } from '@nestjs/common';
import { AttachmentsModule } from '@vicinia/attachments';
import { ISSUES_ENVIRONMENT } from '../environment.js';
import { Attachment } from './attachment.entity.js';
import { AttachmentResolver, WithdrawnAttachmentResolver } from './attachment.resolver.js';
import { AttachmentService } from './attachment.service.js';
import { MEDIA } from './media-path.js';
import { UploadLimitsResolver } from './upload-limits.resolver.js';
import { WithdrawnAttachment } from './withdrawn-attachment.entity.js';

const attachments = AttachmentsModule.forService({
  entity: Attachment,
  withdrawn: WithdrawnAttachment,
  environment: ISSUES_ENVIRONMENT,
  path: MEDIA,
  prefix: 'photos',
  takes: {
    // No document: it may tell who wrote it.
    concernId: { most: 5, kinds: ['PHOTO'] },
    measureId: { most: 20, kinds: ['PHOTO', 'DOCUMENT', 'VIDEO'] },
  },
});

@Module({
  imports: [attachments],
  providers: [AttachmentResolver, WithdrawnAttachmentResolver, UploadLimitsResolver, AttachmentService],
  exports: [attachments, AttachmentService],
})
export class AttachmentModule {}
