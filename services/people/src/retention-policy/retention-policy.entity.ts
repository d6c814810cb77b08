import type { RetentionKind } from '@vicinia/events';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How long the country keeps a kind of record; a kind without a row has the time of the release. */
@Entity('retention_policy')
@Index('retention_policy_kind', ['kind'], { unique: true })
export class RetentionPolicy {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: RetentionKind;

  @Column('integer')
  days: number;
}
