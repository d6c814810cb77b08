import { Module } from '@nestjs/common';
import { AttachmentsModule } from '@vicinia/attachments';
import { MEETINGS_ENVIRONMENT } from '../environment.js';
import { MeetingModule } from '../meeting/meeting.module.js';
import { Attachment } from './attachment.entity.js';
import {
  AttachmentResolver,
  AttachmentsOfMinutesResolver,
  WithdrawnAttachmentResolver,
} from './attachment.resolver.js';
import { AttachmentService } from './attachment.service.js';
import { MEDIA } from './media-path.js';
import { UploadLimitsResolver } from './upload-limits.resolver.js';
import { WithdrawnAttachment } from './withdrawn-attachment.entity.js';

const attachments = AttachmentsModule.forService({
  entity: Attachment,
  withdrawn: WithdrawnAttachment,
  environment: MEETINGS_ENVIRONMENT,
  path: MEDIA,
  prefix: 'minutes',
  takes: { meetingId: { most: 20, kinds: ['PHOTO', 'DOCUMENT', 'VIDEO'] } },
});

@Module({
  imports: [attachments, MeetingModule],
  providers: [
    UploadLimitsResolver,
    AttachmentService,
    AttachmentResolver,
    AttachmentsOfMinutesResolver,
    WithdrawnAttachmentResolver,
  ],
  exports: [attachments],
})
export class AttachmentModule {}
