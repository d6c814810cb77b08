import type { LocalisedTexts } from '@vicinia/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What bulletins are about, so that people can choose what they want to hear; data of the country. None is ever taken away. */
@Entity('bulletin_topic')
export class BulletinTopic {
  @PrimaryColumn('text')
  code: string;

  @Column('json')
  names: LocalisedTexts;

  /** False where no more bulletins and subscriptions get it. */
  @Column('boolean', { default: true })
  isActive: boolean;
}
