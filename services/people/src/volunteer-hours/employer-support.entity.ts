import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Appointment } from '../appointment/appointment.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';

/** An employer lets a volunteer off for the partnership (S2 4.1.2). */
@Entity('employer_support')
export class EmployerSupport {
  @ForeignKey(() => Appointment, { name: 'employer_support_appointment' })
  @PrimaryColumn('uuid')
  appointmentId: string;

  @ForeignKey(() => Organisation, { name: 'employer_support_organisation' })
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('date', { name: 'starts_on' })
  from: string;

  @Column('date', { name: 'ends_on', nullable: true })
  until: string | null;

  @Column('integer')
  hoursPerMonth: number;
}
