import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Course } from '../course/course.entity.js';

/** A closed issue is a lesson for a course. What it was about stays in the issues service. */
@Entity('course_lesson')
export class CourseLesson {
  @ForeignKey(() => Course, { name: 'course_lesson_course' })
  @PrimaryColumn('uuid')
  courseId: string;

  @PrimaryColumn('uuid')
  issueId: string;

  /** Where the issue was. */
  @Column('uuid')
  territoryId: string;

  @Column('timestamptz')
  closedAt: Date;
}
