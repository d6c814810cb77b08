import { StoredAttachment } from '@vicinia/attachments';
import { Column, Entity } from 'typeorm';

/** What a file of the store belongs to, and who sent it. It expires unless a concern or a measure takes it. */
@Entity('photo')
export class Attachment extends StoredAttachment {
  @Column('uuid', { nullable: true })
  concernId: string | null;

  /** The measure whose evidence it is. */
  @Column('uuid', { nullable: true })
  measureId: string | null;

  @Column('text', { nullable: true })
  receiptHash: string | null;

  /** Of an anonymous photo: when its file is due to be written again, which hides when it came; then null. */
  @Column('timestamptz', { nullable: true })
  renewAfter: Date | null;
}
