import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AgendaItem } from '../meeting/agenda-item.entity.js';
import { Meeting } from '../meeting/meeting.entity.js';

/** What a meeting decided. */
@Entity('decision')
@Index('decision_meeting', ['meetingId', 'recordedAt', 'id'])
export class Decision {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Meeting, { name: 'decision_of_meeting' })
  @Column('uuid')
  meetingId: string;

  @ForeignKey(() => AgendaItem, { name: 'decision_agenda_item' })
  @Column('uuid')
  agendaItemId: string;

  @Column('text')
  text: string;

  @Column('text', { nullable: true })
  language: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
