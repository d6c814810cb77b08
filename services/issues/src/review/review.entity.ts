import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Effect } from '../generated/graphql.js';

/** A follow-up on a version of a matrix. */
@Entity('review')
export class Review {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  issueId: string;

  @Column('integer')
  matrixVersion: number;

  @Column('integer')
  round: number;

  @Column('text')
  text: string;

  @Column('text', { nullable: true })
  language: string | null;

  @Column('text', { nullable: true })
  effectSoFar: Effect | null;

  @Column('uuid')
  reviewedBy: string;

  @Column('timestamptz')
  reviewedAt: Date;
}
