import { recordMutations, Territories, type RecordActions, type RecordKind } from '@vicinia/access';
import { Territory } from '../territory/territory.entity.js';
import { WatchGroup } from './watch-group.entity.js';

/** A watch group: for staff and contacts of the place. */
export const watchGroupRecord: RecordKind<WatchGroup> = {
  entity: WatchGroup,
  readRule: 'watchGroup.read',
  unknown: 'there is no watch group with this id that you may know of',
  facts: async (manager, { territoryId }) => ({
    territoryPaths: Territories.pathsOf(await manager.findOneByOrFail(Territory, { id: territoryId })),
  }),
};

const written = { rule: 'watchGroup.write' } as const;

/** What a mutation says that changes one watch group. */
export const onWatchGroup = recordMutations(
  {
    changeWatchGroup: written,
    addWatchUnit: written,
    recordWatchElection: written,
    nameWatchPartner: written,
  } as const satisfies RecordActions<WatchGroup>,
  'watchGroupId',
);
