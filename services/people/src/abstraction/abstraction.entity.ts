import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Appointment } from '../appointment/appointment.entity.js';
import type { AbstractionReason } from '../generated/graphql.js';
import { Team } from '../team/team.entity.js';

/** A member of a team was pulled away from it for some hours (S2 1.1.1). */
@Entity('abstraction')
export class Abstraction {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Team, { name: 'abstraction_team' })
  @Column('uuid')
  teamId: string;

  /** Where the team is. */
  @Column('uuid')
  territoryId: string;

  @ForeignKey(() => Appointment, { name: 'abstraction_appointment' })
  @Column('uuid')
  appointmentId: string;

  @Column('date', { name: 'first_day' })
  from: string;

  @Column('date', { name: 'last_day' })
  until: string;

  @Column('integer')
  minutes: number;

  @Column('text')
  reason: AbstractionReason;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
