import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Meeting } from './meeting.entity.js';

/** Whether one person was at a meeting. */
@Entity('attendance')
export class Attendance {
  @ForeignKey(() => Meeting, { name: 'attendance_meeting' })
  @PrimaryColumn('uuid')
  meetingId: string;

  @PrimaryColumn('uuid')
  personId: string;

  @Column('boolean')
  present: boolean;
}
