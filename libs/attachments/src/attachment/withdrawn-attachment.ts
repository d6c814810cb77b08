import { Column, PrimaryColumn } from 'typeorm';
import type { AttachmentKind } from './prepared-upload.js';

/**
 * That an attachment was taken back from its record, by whom and why; its file is gone. The entity of a service extends it with
 * the same columns that name records as its attachments have. It is kept as long as the record.
 */
export abstract class WithdrawnAttachment {
  /** Of the attachment. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: AttachmentKind;

  /** Person who had sent it; null where nobody may be known. */
  @Column('uuid', { nullable: true })
  uploadedBy: string | null;

  @Column('uuid')
  withdrawnBy: string;

  @Column('timestamptz')
  withdrawnAt: Date;

  @Column('text')
  reason: string;

  /** Language of the reason, as BCP 47 tag; null where nobody said. */
  @Column('text', { nullable: true })
  language: string | null;
}
