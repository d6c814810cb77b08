import { Territories, type RecordKind } from '@vicinia/access';
import { Territory } from '../territory/territory.entity.js';
import { MunicipalityTerritory } from './municipality-territory.entity.js';
import { Municipality } from './municipality.entity.js';

/** A municipality, of which everybody may know; whoever answers for all that it overlaps decides about it. */
export const municipalityRecord: RecordKind<Municipality> = {
  entity: Municipality,
  readRule: 'territory.read',
  unknown: 'there is no municipality with this id',
  facts: async (manager, { id: municipalityId }) => {
    const overlapped = await manager
      .createQueryBuilder(Territory, 'territory')
      .innerJoin(MunicipalityTerritory, 'overlap', 'overlap.territoryId = territory.id')
      .where('overlap.municipalityId = :municipalityId', { municipalityId })
      .getMany();
    return { territoryPaths: overlapped.flatMap((territory) => Territories.pathsOf(territory)) };
  },
};
