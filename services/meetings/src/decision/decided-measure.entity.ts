import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Decision } from './decision.entity.js';

/** Who does what, where and until when, as a meeting decided it. */
@Entity('decided_measure')
@Index('decided_measure_decision', ['decisionId', 'position'])
export class DecidedMeasure {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Decision, { name: 'decided_measure_of_decision' })
  @Column('uuid', { name: 'decision_id' })
  decisionId: string;

  @Column('smallint')
  position: number;

  @Column('text', { nullable: true })
  what: string | null;

  @Column('uuid', { name: 'responsible_person_id', nullable: true })
  responsiblePersonId: string | null;

  @Column('uuid', { name: 'responsible_organisation_id', nullable: true })
  responsibleOrganisationId: string | null;

  @Column('uuid', { name: 'territory_id' })
  territoryId: string;

  @Column('date', { name: 'due_on' })
  dueOn: string;
}
