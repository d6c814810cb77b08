import { factsOfTerritory, recordMutations, type RecordActions, type RecordKind } from '@vicinia/access';
import { ConcernCategory } from '../concern-category/concern-category.entity.js';
import { factsOfCategory } from '../concern-category/sensitive.js';
import {
  demandReopenable,
  demandSortable,
  nextConcernStatus,
  statusAfterAnswer,
} from './concern-life-cycle.js';
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

/** What people do with a concern, by the names of the mutations. */
export const concernActions = {
  addToConcern: { rule: 'concern.addTo' },
  triageConcern: { rule: 'concern.triage', demandState: ({ status }) => nextConcernStatus(status, 'triage') },
  answerConcern: { rule: 'concern.answer', demandState: ({ status }) => statusAfterAnswer(status) },
  closeConcern: { rule: 'concern.answer', demandState: ({ status }) => nextConcernStatus(status, 'close') },
  reopenConcern: { rule: 'concern.answer', demandState: demandReopenable },
  recategoriseConcern: { rule: 'concern.triage', demandState: demandSortable },
  rerouteConcern: { rule: 'concern.triage', demandState: demandSortable },
  presentIssue: {
    rule: 'issue.present',
    demandState: ({ status }) => nextConcernStatus(status, 'joinIssue'),
  },
  redactPhoto: { rule: 'concern.triage' },
} as const satisfies RecordActions<Concern>;

/** What the holder of its receipt does with a concern. */
export const concernActionsByReceipt = {
  addToConcernByReceipt: { rule: 'concern.readByReceipt' },
} as const satisfies RecordActions<Concern>;

/** What a mutation says that changes one concern. */
export const onConcern = recordMutations(concernActions, 'concernId');
