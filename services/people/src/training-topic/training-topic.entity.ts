import type { LocalisedTexts } from '@vicinia/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What courses are about; data of the country. None is ever taken away. */
@Entity('training_topic')
export class TrainingTopic {
  @PrimaryColumn('text')
  code: string;

  @Column('json')
  names: LocalisedTexts;

  /** False where no more courses of this topic are offered. */
  @Column('boolean', { default: true })
  isActive: boolean;
}
