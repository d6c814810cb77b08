import { StoredAttachment } from '@vicinia/attachments';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Meeting } from '../meeting/meeting.entity.js';

/** What a file of the store belongs to, and who sent it. It expires unless minutes take it. */
@Entity('attachment')
@Index('attachment_meeting', ['meetingId'])
@Index('attachment_expiry', ['expiresAt'])
@Check('photo_has_a_size', `kind <> 'PHOTO' OR (width IS NOT NULL AND height IS NOT NULL)`)
@Check('attachment_is_taken_or_expires', `(meeting_id IS NULL) = (expires_at IS NOT NULL)`)
export class Attachment extends StoredAttachment {
  /** The meeting whose minutes have it. */
  @ForeignKey(() => Meeting, { name: 'attachment_of_meeting' })
  @Column('uuid', { nullable: true })
  meetingId: string | null;
}
