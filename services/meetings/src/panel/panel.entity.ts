import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CadenceUnit, PanelKind } from '../generated/graphql.js';

/** A standing body that meets. */
@Entity('panel')
@Index('panel_territory', ['territoryId', 'name', 'id'])
export class Panel {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: PanelKind;

  @Column('text')
  name: string;

  @Column('uuid', { name: 'territory_id' })
  territoryId: string;

  @Column('text')
  charter: string;

  @Column('smallint', { name: 'cadence_every', nullable: true })
  cadenceEvery: number | null;

  @Column('text', { name: 'cadence_unit', nullable: true })
  cadenceUnit: CadenceUnit | null;

  @Column('smallint', { name: 'acquaintance_sittings' })
  acquaintanceSittings: number;

  @Column('timestamptz', { name: 'founded_at' })
  foundedAt: Date;

  @Column('uuid', { name: 'founded_by' })
  foundedBy: string;
}
