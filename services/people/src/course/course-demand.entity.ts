import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Post } from '../post/post.entity.js';
import { Course } from './course.entity.js';

/** Whoever holds a post has to have passed a course. */
@Entity('course_demand')
export class CourseDemand {
  @ForeignKey(() => Post, { name: 'course_demand_post' })
  @PrimaryColumn('uuid')
  postId: string;

  @ForeignKey(() => Course, { name: 'course_demand_course' })
  @PrimaryColumn('uuid')
  courseId: string;

  @Column('timestamptz')
  demandedAt: Date;
}
