import type { Role } from '@vicinia/events';
import type { LocalisedTexts } from '@vicinia/service-kit';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Territory } from '../territory/territory.entity.js';

/** Volunteers are sought for a territory. */
@Entity('opportunity')
export class Opportunity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Territory, { name: 'opportunity_territory' })
  @Column('uuid')
  territoryId: string;

  @Column('text')
  role: Role;

  @Column('json')
  titles: LocalisedTexts;

  @Column('json')
  descriptions: LocalisedTexts;

  /** Empty where nothing is asked. */
  @Column('json')
  requirements: LocalisedTexts;

  @Column('integer')
  places: number;

  @Column('timestamptz')
  publishedAt: Date;

  @Column('uuid')
  publishedBy: string;

  @Column('timestamptz', { name: 'ends_at' })
  until: Date;

  /** When somebody closed it, or a round did at its end. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}
