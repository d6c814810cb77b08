import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeasureStatus } from '../generated/graphql.js';

/** What does not belong to a version of a measure: where it comes from and how far it is. */
@Entity('measure')
export class Measure {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'issue_id' })
  issueId: string;

  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId: string | null;

  @Column('text')
  status: MeasureStatus;

  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('timestamptz', { name: 'progressed_at', nullable: true })
  progressedAt: Date | null;

  @Column('uuid', { name: 'progressed_by', nullable: true })
  progressedBy: string | null;
}
