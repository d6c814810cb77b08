import { WithdrawnAttachment as Withdrawn } from '@vicinia/attachments';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Meeting } from '../meeting/meeting.entity.js';

/** That a file was taken back from minutes. */
@Entity('withdrawn_attachment')
@Index('withdrawn_attachment_meeting', ['meetingId', 'withdrawnAt', 'id'])
export class WithdrawnAttachment extends Withdrawn {
  @ForeignKey(() => Meeting, { name: 'withdrawn_attachment_of_meeting' })
  @Column('uuid')
  meetingId: string;
}
