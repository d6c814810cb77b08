import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalisedTexts } from '@vicinia/service-kit';
import type { Sensitivity } from '../generated/graphql.js';

/** A kind of matter that people bring in; data of the country. */
@Entity('concern_category')
export class ConcernCategory {
  @PrimaryColumn('text')
  code: string;

  @Column('json')
  names: LocalisedTexts;

  @Column('integer')
  replyMinutes: number;

  @Column('text', { nullable: true })
  parentCode: string | null;

  @Column('text', { default: 'ORDINARY' })
  sensitivity: Sensitivity;

  @Column('boolean', { default: true })
  anonymityAllowed: boolean;

  /** The level that answers first; null for the lowest that answers the public. */
  @Column('text', { nullable: true })
  answeringLevel: string | null;

  /** Days after its end after which a concern is erased; null for the time of all concerns. */
  @Column('integer', { nullable: true })
  retentionDays: number | null;
}
