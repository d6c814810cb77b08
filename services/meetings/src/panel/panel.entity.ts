import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CadenceUnit, PanelKind } from '../generated/graphql.js';
import type { CadenceRule } from './cadence.js';

/** A standing body that meets. */
@Entity('panel')
@Index('panel_territory', ['territoryId', 'name', 'id'])
@Index('panel_public', ['publicSince', 'id'], { where: 'public_since IS NOT NULL' })
@Index('panel_public_territory', ['territoryId', 'publicSince', 'id'], { where: 'public_since IS NOT NULL' })
export class Panel {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: PanelKind;

  @Column('text')
  name: string;

  @Column('uuid')
  territoryId: string;

  /** Municipalities that whoever founded or placed it says; null where they are found by its territory. */
  @Column('uuid', { array: true, nullable: true })
  municipalityIds: string[] | null;

  @Column('text')
  charter: string;

  @Column('text', { nullable: true })
  charterLanguage: string | null;

  @Column('smallint', { nullable: true })
  cadenceEvery: number | null;

  @Column('text', { nullable: true })
  cadenceUnit: CadenceUnit | null;

  @Column('smallint')
  acquaintanceSittings: number;

  @Column('timestamptz')
  foundedAt: Date;

  @Column('uuid')
  foundedBy: string;

  /** Since when everybody may know of it; null while only those do who take part or handle it. */
  @Column('timestamptz', { nullable: true })
  publicSince: Date | null;
}

/** How often a panel sits; null for one that meets as needed. */
export function cadenceOf({ cadenceEvery, cadenceUnit }: Panel): CadenceRule | null {
  return cadenceEvery === null || cadenceUnit === null ? null : { every: cadenceEvery, unit: cadenceUnit };
}
