import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Indicator } from './indicator.js';

/** A figure of a territory and everything below it, as far as it has been added up. */
@Entity('indicator_total')
export class IndicatorTotal {
  @PrimaryColumn('uuid')
  territoryId: string;

  @PrimaryColumn('text')
  indicator: Indicator;

  @PrimaryColumn('date')
  period: string;

  @Column('bigint')
  amount: string;
}
