import type { DataRequestKind } from '@vicinia/events';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person asked what is known of them, or for its erasure. */
@Entity('data_request')
@Index('data_request_person', ['personId', 'askedAt', 'id'])
@Index('data_request_asked', ['askedAt', 'id'])
@Index('data_request_answered', ['answeredAt'], { where: 'answered_at IS NOT NULL' })
@Index('data_request_open', ['personId', 'kind'], { unique: true, where: 'answered_at IS NULL' })
export class DataRequest {
  @PrimaryColumn('uuid')
  id: string;

  /** An account that never registered asks too, so that there may be no such row of persons. */
  @Column('uuid')
  personId: string;

  @Column('text')
  kind: DataRequestKind;

  @Column('timestamptz')
  askedAt: Date;

  /** When the last service answered. */
  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
}
