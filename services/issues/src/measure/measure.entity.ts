import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeasureStatus } from '../generated/graphql.js';

/** What does not belong to a version of a measure: where it comes from and how far it is. */
@Entity('measure')
export class Measure {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  issueId: string;

  @Column('uuid', { nullable: true })
  decisionId: string | null;

  @Column('text')
  status: Exclude<MeasureStatus, 'NOT_DONE'>;

  /** Why it was not done; overrides the status, which the release before reads too. */
  @Column('text', { nullable: true })
  notDoneReason: string | null;

  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('timestamptz', { nullable: true })
  progressedAt: Date | null;

  @Column('uuid', { nullable: true })
  progressedBy: string | null;
}
