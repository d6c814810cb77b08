import { factsOfTerritory, type RecordKind } from '@vicinia/access';
import type { EntityManager } from 'typeorm';
import { holdersOf } from '../stakeholder/stakeholder.reads.js';
import { Issue } from './issue.entity.js';

/** An issue, as access to it and to all that belongs to it is decided: by its territory and by who takes part now. */
export const issueRecord: RecordKind<Issue> = {
  entity: Issue,
  readRule: 'issue.read',
  unknown: 'there is no issue with this id that you may know of',
  facts: async (manager, { id, territoryId }) => ({
    ...(await factsOfTerritory(manager, territoryId)),
    participants: { stakeholder: await holdersOf(manager, id) },
  }),
};

/** What a mutation says with which the officers of the territory change an issue. */
export function byLead<Input extends { readonly issueId: string }>(
  operation: string,
  input: Input,
  key: string,
) {
  return { operation, rule: 'issue.lead', id: input.issueId, field: 'input.issueId', key, input } as const;
}

/** Locks an issue that another record names. */
export function lockIssue(manager: EntityManager, id: string): Promise<Issue> {
  return manager.findOneOrFail(Issue, { where: { id }, lock: { mode: 'pessimistic_write' } });
}
