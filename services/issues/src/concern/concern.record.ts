import { factsOfTerritory, type RecordKind } from '@vicinia/access';
import { ConcernCategory } from '../concern-category/concern-category.entity.js';
import { factsOfCategory } from '../concern-category/sensitive.js';
import { Concern } from './concern.entity.js';

/** A concern: its reporter decides on it, and the staff where it is. */
export const concernRecord: RecordKind<Concern> = {
  entity: Concern,
  readRule: 'concern.read',
  unknown: 'there is no concern with this id that you may know of',
  facts: async (manager, { category, territoryId, reporterId }) => ({
    ...factsOfCategory(await manager.findOneBy(ConcernCategory, { code: category })),
    territoryPaths: (await factsOfTerritory(manager, territoryId)).territoryPaths,
    selfIds: [reporterId],
  }),
};
