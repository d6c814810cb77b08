import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Effect } from '../generated/graphql.js';

/** A follow-up on a version of a matrix. */
@Entity('review')
export class Review {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'issue_id' })
  issueId: string;

  @Column('integer', { name: 'matrix_version' })
  matrixVersion: number;

  @Column('integer')
  round: number;

  @Column('text')
  text: string;

  @Column('text', { name: 'effect_so_far', nullable: true })
  effectSoFar: Effect | null;

  @Column('uuid', { name: 'reviewed_by' })
  reviewedBy: string;

  @Column('timestamptz', { name: 'reviewed_at' })
  reviewedAt: Date;
}
