import type { AttachmentKind } from '@vicinia/attachments';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a file of the store belongs to, and who sent it. It expires unless a concern or a measure takes it. */
@Entity('photo')
export class Attachment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { default: 'PHOTO' })
  kind: AttachmentKind;

  @Column('uuid', { nullable: true })
  concernId: string | null;

  /** The measure whose evidence it is. */
  @Column('uuid', { nullable: true })
  measureId: string | null;

  @Column('uuid', { nullable: true })
  uploadedBy: string | null;

  @Column('text', { nullable: true })
  receiptHash: string | null;

  @Column('integer', { nullable: true })
  width: number | null;

  @Column('integer', { nullable: true })
  height: number | null;

  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;

  /** Of an anonymous photo: when its file is due to be written again, which hides when it came; then null. */
  @Column('timestamptz', { nullable: true })
  renewAfter: Date | null;

  /** Who of the staff last covered parts of it. */
  @Column('uuid', { nullable: true })
  redactedBy: string | null;

  @Column('timestamptz', { nullable: true })
  redactedAt: Date | null;
}
