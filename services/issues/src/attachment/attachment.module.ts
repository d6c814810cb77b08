import { Module } from '@nestjs/common';
import {
  AttachmentResolver,
  AttachmentsModule,
  UploadLimitsResolver,
  WithdrawnAttachmentResolver,
} from '@vicinia/attachments';
import { ISSUES_ENVIRONMENT } from '../environment.js';
import { Attachment } from './attachment.entity.js';
import { AttachmentService } from './attachment.service.js';
import { MEDIA } from './media-path.js';
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
