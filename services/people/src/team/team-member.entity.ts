import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Appointment } from '../appointment/appointment.entity.js';
import { Team } from './team.entity.js';

/** Somebody works in a team with a share of their time that is kept for it. Who has left stays, for what they did there. */
@Entity('team_member')
export class TeamMember {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Team, { name: 'team_member_team' })
  @Column('uuid')
  teamId: string;

  @ForeignKey(() => Appointment, { name: 'team_member_appointment' })
  @Column('uuid')
  appointmentId: string;

  @Column('integer')
  ringFencedPercent: number;

  @Column('timestamptz')
  joinedAt: Date;

  @Column('timestamptz', { nullable: true })
  leftAt: Date | null;
}
