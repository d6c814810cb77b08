import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Territory } from '../territory/territory.entity.js';

/** Residents of a place who look out for each other. */
@Entity('watch_group')
export class WatchGroup {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Territory, { name: 'watch_group_territory' })
  @Column('uuid')
  territoryId: string;

  @Column('text')
  name: string;

  /** A number, and no list. */
  @Column('integer')
  households: number;

  @Column('timestamptz')
  foundedAt: Date;
}
