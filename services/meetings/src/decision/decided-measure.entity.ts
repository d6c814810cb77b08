import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Decision } from './decision.entity.js';

/** Who does what, where and until when, as a meeting decided it. */
@Entity('decided_measure')
@Index('decided_measure_decision', ['decisionId', 'position'])
export class DecidedMeasure {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Decision, { name: 'decided_measure_of_decision' })
  @Column('uuid')
  decisionId: string;

  @Column('smallint')
  position: number;

  @Column('text', { nullable: true })
  what: string | null;

  @Column('uuid', { nullable: true })
  responsiblePersonId: string | null;

  @Column('uuid', { nullable: true })
  responsibleOrganisationId: string | null;

  @Column('uuid')
  territoryId: string;

  @Column('date')
  dueOn: string;
}
