import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Staff found that a concern belongs elsewhere: to another category, or to another territory. */
@Entity('concern_sorting')
export class ConcernSorting {
  @PrimaryColumn('uuid')
  concernId: string;

  @PrimaryColumn('integer')
  position: number;

  @Column('text')
  fromCategory: string;

  @Column('text')
  toCategory: string;

  @Column('uuid')
  fromTerritoryId: string;

  @Column('uuid')
  toTerritoryId: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  sortedBy: string;

  @Column('timestamptz')
  sortedAt: Date;
}
