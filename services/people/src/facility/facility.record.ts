import { recordMutations, Territories, type RecordActions, type RecordKind } from '@vicinia/access';
import { Territory } from '../territory/territory.entity.js';
import { Facility } from './facility.entity.js';

/** A station or a hospital, of which everybody may know. */
export const facilityRecord: RecordKind<Facility> = {
  entity: Facility,
  readRule: 'directory.read',
  unknown: 'there is no station or hospital with this id',
  facts: async (manager, { territoryId: id }) => ({
    territoryPaths: Territories.pathsOf(await manager.findOneByOrFail(Territory, { id })),
  }),
};

/** What a mutation says that changes one. */
export const onFacility = recordMutations(
  { changeFacility: { rule: 'facility.write' } } as const satisfies RecordActions<Facility>,
  'facilityId',
);
