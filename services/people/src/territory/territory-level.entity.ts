import type { LevelPurpose } from '@vicinia/events';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A level of the police hierarchy, as the country names it. */
@Entity('territory_level')
export class TerritoryLevel {
  @PrimaryColumn('text')
  code: string;

  @Column('integer')
  rank: number;

  /** What the country uses the level for; nothing counts ranks. */
  @Column('text', { array: true, default: [] })
  purposes: LevelPurpose[];

  @Column('jsonb')
  names: Record<string, string>;
}
