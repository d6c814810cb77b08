import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of the matrix of an issue. Once proposed it does not change. */
@Entity('matrix_version')
export class MatrixVersion {
  @PrimaryColumn('uuid', { name: 'issue_id' })
  issueId: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { name: 'desired_outcomes', array: true })
  desiredOutcomes: string[];

  @Column('timestamptz', { name: 'proposed_at', nullable: true })
  proposedAt: Date | null;

  @Column('timestamptz', { name: 'sign_by', nullable: true })
  signBy: Date | null;

  @Column('timestamptz', { name: 'binding_since', nullable: true })
  bindingSince: Date | null;
}
