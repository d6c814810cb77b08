import type { RetentionKind } from '@vicinia/events';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody laid down how long a kind of record is kept. */
@Entity('retention_change')
@Index('retention_change_time', ['changedAt', 'id'])
export class RetentionChange {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: RetentionKind;

  @Column('integer')
  days: number;

  @Column('integer')
  daysBefore: number;

  @Column('text')
  reason: string;

  @Column('uuid')
  changedBy: string;

  @Column('timestamptz')
  changedAt: Date;
}
