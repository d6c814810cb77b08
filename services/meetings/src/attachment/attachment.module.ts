import { Module } from '@nestjs/common';
import {
  AttachmentResolver,
  AttachmentsModule,
  UploadLimitsResolver,
  WithdrawnAttachmentResolver,
} from '@vicinia/attachments';
import { MEETINGS_ENVIRONMENT } from '../environment.js';
import { MeetingModule } from '../meeting/meeting.module.js';
import { Attachment } from './attachment.entity.js';
import { AttachmentsOfMinutesResolver } from './attachment.resolver.js';
import { AttachmentService } from './attachment.service.js';
import { MEDIA } from './media-path.js';
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
