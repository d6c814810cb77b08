import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a measure is in one version of a matrix. */
@Entity('measure_content')
export class MeasureContentRow {
  @PrimaryColumn('uuid')
  issueId: string;

  @PrimaryColumn('integer')
  version: number;

  @PrimaryColumn('uuid')
  measureId: string;

  @Column('integer')
  position: number;

  @Column('text', { nullable: true })
  what: string | null;

  @Column('text', { nullable: true })
  how: string | null;

  @Column('uuid', { nullable: true })
  responsiblePersonId: string | null;

  @Column('uuid', { nullable: true })
  responsibleOrganisationId: string | null;

  /** The appointment by which the responsible person owns the measure; null for one's own right. */
  @Column('uuid', { nullable: true })
  appointmentId: string | null;

  /** When the responsible person lost the measure with the office, or was removed. */
  @Column('timestamptz', { nullable: true })
  ownerReleasedAt: Date | null;

  @Column('uuid')
  territoryId: string;

  @Column('date')
  dueOn: string;
}
