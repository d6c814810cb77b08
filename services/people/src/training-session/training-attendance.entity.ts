import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { TrainingResult } from '../generated/graphql.js';
import { TrainingSession } from './training-session.entity.js';

/** Somebody was at a session, or should have been. */
@Entity('training_attendance')
export class TrainingAttendance {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => TrainingSession, { name: 'training_attendance_session' })
  @Column('uuid')
  sessionId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  result: TrainingResult;

  /** From when on it no longer counts; null where it counts for good, and where nothing was passed. */
  @Column('timestamptz', { nullable: true })
  lapsesAt: Date | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
