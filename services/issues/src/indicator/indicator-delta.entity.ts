import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Indicator } from './indicator.js';

/** A change of a figure that has not been added up yet. */
@Entity('indicator_delta')
export class IndicatorDelta {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('uuid')
  territoryId: string;

  @Column('text')
  indicator: Indicator;

  /** First day of the month in which it counts. */
  @Column('date')
  period: string;

  @Column('integer')
  amount: number;
}
