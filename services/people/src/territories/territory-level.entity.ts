import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A level of the police hierarchy, as the country names it. */
@Entity('territory_level')
export class TerritoryLevel {
  @PrimaryColumn('text')
  code: string;

  @Column('integer')
  rank: number;

  @Column('jsonb')
  names: Record<string, string>;
}
