import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of the matrix of an issue. Once proposed it does not change. */
@Entity('matrix_version')
export class MatrixVersion {
  @PrimaryColumn('uuid')
  issueId: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { array: true })
  desiredOutcomes: string[];

  @Column('text', { nullable: true })
  language: string | null;

  @Column('timestamptz', { nullable: true })
  proposedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  signBy: Date | null;

  @Column('timestamptz', { nullable: true })
  bindingSince: Date | null;

  /** When it was settled that it does not bind. */
  @Column('timestamptz', { nullable: true })
  lapsedAt: Date | null;
}
