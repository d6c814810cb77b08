import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A photo; its file is in the photo store. It expires unless a concern takes it. */
@Entity('photo')
export class Photo {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'concern_id', nullable: true })
  concernId: string | null;

  @Column('uuid', { name: 'uploaded_by', nullable: true })
  uploadedBy: string | null;

  @Column('text', { name: 'receipt_hash', nullable: true })
  receiptHash: string | null;

  @Column('integer')
  width: number;

  @Column('integer')
  height: number;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;
}
