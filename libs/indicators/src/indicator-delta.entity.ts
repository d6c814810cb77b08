import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A change of a figure that has not been added up yet. */
@Entity('indicator_delta')
@Index('indicator_delta_territory', ['territoryId'])
export class IndicatorDelta {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('uuid')
  territoryId: string;

  @Column('text')
  indicator: string;

  /** First day of the month in which it counts, where it happened. */
  @Column('date')
  period: string;

  @Column('integer')
  amount: number;
}
