import { Column, PrimaryColumn } from 'typeorm';
import type { AttachmentKind } from './prepared-upload.js';
import type { WithdrawnAttachment } from './withdrawn-attachment.js';

/**
 * What is known of every attachment, whatever it belongs to. The entity of a service extends it, and adds for each kind of
 * record that takes attachments a nullable column with the record's id.
 */
export abstract class StoredAttachment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { default: 'PHOTO' })
  kind: AttachmentKind;

  /** Width in pixels; null for a document. */
  @Column('integer', { nullable: true })
  width: number | null;

  /** Height in pixels; null for a document. */
  @Column('integer', { nullable: true })
  height: number | null;

  /** Person who sent it; null where nobody may be known. */
  @Column('uuid', { nullable: true })
  uploadedBy: string | null;

  /** When it goes unless a record takes it before; null once one did. */
  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;

  /** Who last covered parts of it. */
  @Column('uuid', { nullable: true })
  redactedBy: string | null;

  @Column('timestamptz', { nullable: true })
  redactedAt: Date | null;
}

/** What one kind of record takes. */
export interface Takes {
  /** Most attachments of one record. */
  readonly most: number;
  readonly kinds: readonly AttachmentKind[];
}

/** Where a service keeps what it knows of attachments, and which of its records take what. */
export interface AttachmentTable<
  Row extends StoredAttachment,
  Withdrawn extends WithdrawnAttachment = WithdrawnAttachment,
> {
  readonly entity: new () => Row;
  /** Where it keeps what it knows of those that were taken back; left out where none is taken back in this way. */
  readonly withdrawn?: new () => Withdrawn;
  /** By the column that names the record. */
  readonly takes: Readonly<Partial<Record<keyof Row & string, Takes>>>;
}

/** The record to which an attachment belongs. */
export interface Owner<Row extends StoredAttachment> {
  readonly column: keyof Row & string;
  readonly id: string;
}
