import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Meeting } from './meeting.entity.js';

/** One point of an agenda: a text or an issue. */
@Entity('agenda_item')
@Index('agenda_item_position', ['meetingId', 'position'], { unique: true })
@Index('agenda_item_issue', ['meetingId', 'issueId'], { unique: true })
export class AgendaItem {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Meeting, { name: 'agenda_item_meeting' })
  @Column('uuid')
  meetingId: string;

  @Column('smallint')
  position: number;

  @Column('text', { nullable: true })
  text: string | null;

  @Column('text', { nullable: true })
  language: string | null;

  @Column('uuid', { nullable: true })
  issueId: string | null;
}
