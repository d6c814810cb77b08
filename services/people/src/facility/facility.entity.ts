import type { LocalisedTexts } from '@vicinia/service-kit';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { FacilityKind } from '../generated/graphql.js';
import { Territory } from '../territory/territory.entity.js';
import type { Closed, Hours } from '../weekly-hours/weekly-hours.js';

/** A telephone number with what it is for, by language. */
export interface Telephone {
  readonly number: string;
  readonly purposes: LocalisedTexts;
}

/** A station or a hospital that everybody finds. */
@Entity('facility')
export class Facility {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: FacilityKind;

  @Column('text')
  name: string;

  @ForeignKey(() => Territory, { name: 'facility_territory' })
  @Column('uuid')
  territoryId: string;

  @Column('text', { array: true })
  searchKeys: string[];

  @Column('text', { nullable: true })
  address: string | null;

  /** Degrees east, WGS 84. */
  @Column('double precision', { nullable: true })
  longitude: number | null;

  /** Degrees north, WGS 84. */
  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('json')
  telephones: Telephone[];

  @Column('json')
  openingHours: Hours[];

  @Column('json')
  closedDays: Closed[];

  @Column('boolean')
  isInUse: boolean;

  /** Name, search keys and address in one, as the index has them. */
  @Column('text')
  searched: string;
}
