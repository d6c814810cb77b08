import { recordMutations, type RecordActions, type RecordKind } from '@vicinia/access';
import { factsOfNation } from '../territory/territory-facts.js';
import { demandPlanned } from './structure-change-life.js';
import { StructureChange } from './structure-change.entity.js';

/** A change of the structure, which is a matter of the nation. */
export const structureChangeRecord: RecordKind<StructureChange> = {
  entity: StructureChange,
  readRule: 'structureChange.read',
  unknown: 'there is no change of the structure with this id that you may know of',
  facts: factsOfNation,
};

/** What people do with a change of the structure, by the names of the mutations. */
export const structureChangeActions = {
  callOffStructureChange: { rule: 'structureChange.plan', demandState: demandPlanned },
} as const satisfies RecordActions<StructureChange>;

/** What a mutation says that changes one. */
export const onStructureChange = recordMutations(structureChangeActions, 'structureChangeId');
