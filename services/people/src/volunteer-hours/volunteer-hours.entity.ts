import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Appointment } from '../appointment/appointment.entity.js';
import type { HoursState } from '../generated/graphql.js';

/** Hours that a volunteer gave on one day. */
@Entity('volunteer_hours')
export class VolunteerHours {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Appointment, { name: 'volunteer_hours_appointment' })
  @Column('uuid')
  appointmentId: string;

  /** Whoever held the post. */
  @Column('uuid')
  personId: string;

  /** Where the post is. */
  @Column('uuid')
  territoryId: string;

  @Column('date')
  day: string;

  @Column('integer')
  minutes: number;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  noteLanguage: string | null;

  @Column('text')
  state: HoursState;

  @Column('timestamptz')
  loggedAt: Date;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  reasonLanguage: string | null;
}
