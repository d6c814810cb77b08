import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { HandoverStep } from '../generated/graphql.js';
import { Handover } from './handover.entity.js';

/** A step of the checklist that is done. */
@Entity('handover_step')
export class HandoverStepDone {
  @ForeignKey(() => Handover, { name: 'handover_step_handover', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  handoverId: string;

  @PrimaryColumn('text')
  step: HandoverStep;

  @Column('timestamptz')
  doneAt: Date;

  @Column('uuid')
  doneBy: string;
}
