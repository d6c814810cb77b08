import { factsOfTerritory, type RecordKind } from '@vicinia/access';
import { Concern } from './concern.entity.js';

/** A concern: its reporter decides on it, and the staff where it is. */
export const concernRecord: RecordKind<Concern> = {
  entity: Concern,
  readRule: 'concern.read',
  unknown: 'there is no concern with this id that you may know of',
  facts: async (manager, { territoryId, reporterId }) => ({
    territoryPaths: (await factsOfTerritory(manager, territoryId)).territoryPaths,
    selfIds: [reporterId],
  }),
};
