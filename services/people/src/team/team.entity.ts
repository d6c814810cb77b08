import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Territory } from '../territory/territory.entity.js';

/** The neighbourhood team of a territory (S2 1.1.1). */
@Entity('team')
export class Team {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Territory, { name: 'team_territory' })
  @Column('uuid')
  territoryId: string;

  @Column('timestamptz')
  formedAt: Date;
}
