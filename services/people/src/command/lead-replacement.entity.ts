import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an operator gave the post of the nation's lead to another account. */
@Entity('lead_replacement')
export class LeadReplacement {
  @PrimaryColumn('uuid')
  id: string;

  @Column('timestamptz')
  replacedAt: Date;

  @Column('uuid')
  endedAppointmentId: string;

  @Column('uuid')
  appointmentId: string;

  @Column('text')
  reason: string;
}
