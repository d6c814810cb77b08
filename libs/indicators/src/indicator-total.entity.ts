import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A figure of a territory and everything below it, as far as it has been added up. */
@Entity('indicator_total')
@Index('indicator_total_period', ['territoryId', 'period'])
export class IndicatorTotal {
  @PrimaryColumn('uuid')
  territoryId: string;

  @PrimaryColumn('text')
  indicator: string;

  @PrimaryColumn('date')
  period: string;

  @Column('bigint')
  amount: string;
}
