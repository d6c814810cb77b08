import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Course } from '../course/course.entity.js';
import { Territory } from '../territory/territory.entity.js';

/** A course is held at a place and time. */
@Entity('training_session')
export class TrainingSession {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Course, { name: 'training_session_course' })
  @Column('uuid')
  courseId: string;

  @ForeignKey(() => Territory, { name: 'training_session_territory' })
  @Column('uuid')
  territoryId: string;

  @Column('text')
  place: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('integer')
  seats: number;

  @Column('timestamptz', { nullable: true })
  cancelledAt: Date | null;
}
