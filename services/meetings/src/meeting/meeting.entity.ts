import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Panel } from '../panel/panel.entity.js';
import type { MeetingStatus } from './meeting-life.js';

/** One sitting of a panel. */
@Entity('meeting')
@Index('meeting_with_names', ['startsAt'], { where: 'names_ended_at IS NULL' })
@Index('meeting_panel', ['panelId', 'startsAt', 'id'])
export class Meeting {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Panel, { name: 'meeting_of_panel' })
  @Column('uuid')
  panelId: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('text')
  place: string;

  @Column('text', { name: 'state' })
  status: MeetingStatus;

  @Column('integer')
  guests: number;

  @Column('text', { nullable: true })
  minutesText: string | null;

  @Column('text', { nullable: true })
  minutesPublicPart: string | null;

  @Column('text', { nullable: true })
  minutesLanguage: string | null;

  @Column('timestamptz', { nullable: true })
  minutesReleasedAt: Date | null;

  @Column('uuid', { nullable: true })
  minutesReleasedBy: string | null;

  /** True where anybody may come. */
  @Column('boolean', { default: false })
  isOpen: boolean;

  /** When a meeting that everybody was told is open ceased to be so; null for one that was not, or is open again. */
  @Column('timestamptz', { nullable: true })
  closedToPublicAt: Date | null;

  @Column('timestamptz')
  scheduledAt: Date;

  @Column('uuid')
  scheduledBy: string;

  /** Since when nobody is told any more who came; null while they are. */
  @Column('timestamptz', { nullable: true })
  namesEndedAt: Date | null;
}
