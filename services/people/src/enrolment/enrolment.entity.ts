import type { Role } from '@vicinia/events';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Appointment } from '../appointment/appointment.entity.js';
import type { EnrolmentState } from '../generated/graphql.js';
import { Opportunity } from '../opportunity/opportunity.entity.js';
import { Person } from '../person/person.entity.js';

/** Somebody applies to volunteer, and what becomes of it. */
@Entity('enrolment')
export class Enrolment {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Opportunity, { name: 'enrolment_opportunity' })
  @Column('uuid')
  opportunityId: string;

  @ForeignKey(() => Person, { name: 'enrolment_person' })
  @Column('uuid')
  personId: string;

  /** That of the opportunity. */
  @Column('uuid')
  territoryId: string;

  @Column('text')
  role: Role;

  @Column('text')
  state: EnrolmentState;

  @Column('text', { nullable: true })
  motivation: string | null;

  @Column('text', { nullable: true })
  motivationLanguage: string | null;

  @Column('timestamptz')
  appliedAt: Date;

  @Column('timestamptz', { nullable: true })
  interviewedAt: Date | null;

  /** That vetting has happened, and who says so: nothing of its content is kept. */
  @Column('timestamptz', { nullable: true })
  vettedAt: Date | null;

  @Column('uuid', { nullable: true })
  vettedBy: string | null;

  @Column('timestamptz', { nullable: true })
  trainedAt: Date | null;

  @ForeignKey(() => Appointment, { name: 'enrolment_appointment' })
  @Column('uuid', { nullable: true })
  appointmentId: string | null;

  @Column('timestamptz', { nullable: true })
  renewedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  reasonLanguage: string | null;
}
