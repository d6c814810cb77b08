import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Appointment } from '../appointment/appointment.entity.js';

/** For which figure somebody who holds a post was counted, and since when. What is over stays, for the months in which it was so. */
@Entity('counted_staff')
export class CountedStaff {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Appointment, { name: 'counted_staff_appointment' })
  @Column('uuid')
  appointmentId: string;

  @Column('text')
  indicator: string;

  @Column('uuid')
  territoryId: string;

  @Column('integer')
  amount: number;

  @Column('timestamptz')
  beganAt: Date;

  /** Null while it is so. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** When it ends by itself; null where it does not. */
  @Column('timestamptz', { nullable: true })
  lapsesAt: Date | null;
}
