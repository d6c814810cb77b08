import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A handover whose caseload has moved. */
@Entity('handover_caseload')
export class HandoverCaseload {
  @PrimaryColumn('uuid')
  handoverId: string;

  @Column('timestamptz')
  movedAt: Date;
}
