import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Appointment } from '../appointment/appointment.entity.js';
import { Course } from '../course/course.entity.js';

/** Somebody holds a post that demands a course which they have not passed for good. `StaffCountService` keeps it. */
@Entity('training_duty')
export class TrainingDuty {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Appointment, { name: 'training_duty_appointment' })
  @Column('uuid')
  appointmentId: string;

  @Column('uuid')
  personId: string;

  /** Where the post is. */
  @Column('uuid')
  territoryId: string;

  @ForeignKey(() => Course, { name: 'training_duty_course' })
  @Column('uuid')
  courseId: string;

  /** When what was passed lapses; since when it is demanded, where nothing was. */
  @Column('timestamptz')
  dueAt: Date;
}
