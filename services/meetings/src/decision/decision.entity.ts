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
  @Column('uuid', { name: 'meeting_id' })
  meetingId: string;

  @ForeignKey(() => AgendaItem, { name: 'decision_agenda_item' })
  @Column('uuid', { name: 'agenda_item_id' })
  agendaItemId: string;

  @Column('text')
  text: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;
}
