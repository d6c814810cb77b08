import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Appointment } from '../appointment/appointment.entity.js';
import { Person } from '../person/person.entity.js';
import { Territory } from '../territory/territory.entity.js';

/** Whoever holds a post is asked to bind an account. */
@Entity('invitation')
export class Invitation {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Appointment, { name: 'invitation_appointment' })
  @Column('uuid')
  appointmentId: string;

  @ForeignKey(() => Person, { name: 'invitation_person' })
  @Column('uuid')
  personId: string;

  /** Of the post. */
  @ForeignKey(() => Territory, { name: 'invitation_territory' })
  @Column('uuid')
  territoryId: string;

  /** Appointments that the person had when invited: whoever invited answers for each of them, and for no later one. */
  @Column('uuid', { array: true })
  officeIds: string[];

  /** SHA-256 of the secret, which is kept nowhere. */
  @Column('text')
  secretHash: string;

  @Column('uuid')
  invitedBy: string;

  @Column('timestamptz')
  invitedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
