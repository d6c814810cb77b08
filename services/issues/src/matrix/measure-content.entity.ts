import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a measure is in one version of a matrix. */
@Entity('measure_content')
export class MeasureContentRow {
  @PrimaryColumn('uuid', { name: 'issue_id' })
  issueId: string;

  @PrimaryColumn('integer')
  version: number;

  @PrimaryColumn('uuid', { name: 'measure_id' })
  measureId: string;

  @Column('integer')
  position: number;

  @Column('text', { nullable: true })
  what: string | null;

  @Column('text', { nullable: true })
  how: string | null;

  @Column('uuid', { name: 'responsible_person_id', nullable: true })
  responsiblePersonId: string | null;

  @Column('uuid', { name: 'responsible_organisation_id', nullable: true })
  responsibleOrganisationId: string | null;

  @Column('uuid', { name: 'territory_id' })
  territoryId: string;

  @Column('date', { name: 'due_on' })
  dueOn: string;
}
