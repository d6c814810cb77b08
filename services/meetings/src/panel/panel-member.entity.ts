import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PanelCapacity } from '../generated/graphql.js';
import { Panel } from './panel.entity.js';

/** A seat in a panel, from … to …. */
@Entity('panel_member')
@Index('panel_member_open', ['panelId', 'personId'], { unique: true, where: 'valid_until IS NULL' })
@Index('panel_member_ended', ['until'], { where: 'valid_until IS NOT NULL' })
@Index('panel_member_person', ['personId'])
@Index('panel_member_appointment', ['appointmentId'], { where: 'appointment_id IS NOT NULL' })
export class PanelMember {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Panel, { name: 'panel_member_panel' })
  @Column('uuid')
  panelId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  capacity: PanelCapacity;

  @Column('timestamptz', { name: 'valid_from' })
  from: Date;

  @Column('timestamptz', { name: 'valid_until', nullable: true })
  until: Date | null;

  /** The appointment on which the seat rests; null for a seat in one's own right. */
  @Column('uuid', { nullable: true })
  appointmentId: string | null;
}
