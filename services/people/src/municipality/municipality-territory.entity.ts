import { Entity, PrimaryColumn } from 'typeorm';

/** That a municipality overlaps a territory of the lowest level. */
@Entity('municipality_territory')
export class MunicipalityTerritory {
  @PrimaryColumn('uuid')
  municipalityId: string;

  @PrimaryColumn('uuid')
  territoryId: string;
}
