import { recordMutations, Territories, type RecordActions, type RecordKind } from '@vicinia/access';
import { IsNull } from 'typeorm';
import { Territory } from '../territory/territory.entity.js';
import { demandPlanned } from './structure-change-life.js';
import { StructureChange } from './structure-change.entity.js';

/** A change of the structure, which is a matter of the nation. */
export const structureChangeRecord: RecordKind<StructureChange> = {
  entity: StructureChange,
  readRule: 'structureChange.read',
  unknown: 'there is no change of the structure with this id that you may know of',
  facts: async (manager) => ({
    territoryPaths: Territories.pathsOf(await manager.findOneByOrFail(Territory, { parentId: IsNull() })),
  }),
};

/** What people do with a change of the structure, by the names of the mutations. */
export const structureChangeActions = {
  callOffStructureChange: { rule: 'structureChange.plan', demandState: demandPlanned },
} as const satisfies RecordActions<StructureChange>;

/** What a mutation says that changes one. */
export const onStructureChange = recordMutations(structureChangeActions, 'structureChangeId');
