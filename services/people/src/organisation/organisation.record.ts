import { Territories, type RecordKind } from '@vicinia/access';
import { Territory } from '../territory/territory.entity.js';
import { Organisation } from './organisation.entity.js';

/** An organisation, of which everybody may know. */
export const organisationRecord: RecordKind<Organisation> = {
  entity: Organisation,
  readRule: 'directory.read',
  unknown: 'there is no organisation with this id',
  facts: async (manager, { territoryId: id }) => ({
    territoryPaths: Territories.pathsOf(await manager.findOneByOrFail(Territory, { id })),
  }),
};
