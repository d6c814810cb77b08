import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Briefing } from './briefing.entity.js';

/** One of the two officers of a briefing, by the appointment that ends or the one that follows it. */
@Entity('briefing_officer')
@Index('briefing_officer_person', ['personId'])
export class BriefingOfficer {
  @ForeignKey(() => Briefing, { name: 'briefing_officer_briefing', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  briefingId: string;

  @PrimaryColumn('uuid')
  appointmentId: string;

  @Column('uuid')
  personId: string;

  @Column('boolean')
  takesOver: boolean;

  @Column('timestamptz', { name: 'valid_from', nullable: true })
  from: Date | null;

  @Column('timestamptz', { name: 'valid_until', nullable: true })
  until: Date | null;
}
