import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Panel } from '../panel/panel.entity.js';
import type { MeetingState } from './meeting-life.js';

/** One sitting of a panel. */
@Entity('meeting')
@Index('meeting_panel', ['panelId', 'startsAt', 'id'])
export class Meeting {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Panel, { name: 'meeting_of_panel' })
  @Column('uuid', { name: 'panel_id' })
  panelId: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('text')
  place: string;

  @Column('text')
  state: MeetingState;

  @Column('integer')
  guests: number;

  @Column('text', { name: 'minutes_text', nullable: true })
  minutesText: string | null;

  @Column('text', { name: 'minutes_public_part', nullable: true })
  minutesPublicPart: string | null;

  @Column('timestamptz', { name: 'minutes_released_at', nullable: true })
  minutesReleasedAt: Date | null;

  @Column('uuid', { name: 'minutes_released_by', nullable: true })
  minutesReleasedBy: string | null;

  @Column('timestamptz', { name: 'scheduled_at' })
  scheduledAt: Date;

  @Column('uuid', { name: 'scheduled_by' })
  scheduledBy: string;
}
