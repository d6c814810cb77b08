import type { LocalisedTexts } from '@vicinia/service-kit';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from '../organisation/organisation.entity.js';
import { TrainingTopic } from '../training-topic/training-topic.entity.js';

/** A course for those who hold a post (S0). */
@Entity('course')
export class Course {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => TrainingTopic, { name: 'course_topic' })
  @Column('text')
  topic: string;

  @Column('json')
  titles: LocalisedTexts;

  /** Months for which it counts; null where it counts for good. */
  @Column('integer', { nullable: true })
  validMonths: number | null;

  /** Null where the police offer it themselves. */
  @ForeignKey(() => Organisation, { name: 'course_organisation' })
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  /** False where no more sessions are held. */
  @Column('boolean', { default: true })
  isActive: boolean;

  @Column('timestamptz')
  offeredAt: Date;
}
