import type { RecordKind } from '@vicinia/access';
import type { EntityManager } from 'typeorm';
import { requireOpen } from '../issue/issue-life-cycle.js';
import { Issue } from '../issue/issue.entity.js';
import { issueRecord } from '../issue/issue.record.js';
import { ownersOf } from './measure-owner.js';
import { Measure } from './measure.entity.js';

/** A measure: it belongs to its issue, and its owner answers for it. */
export const measureRecord: RecordKind<Measure> = {
  entity: Measure,
  readRule: 'issue.read',
  unknown: 'there is no measure with this id that you may know of',
  facts: async (manager, measure) => {
    const issue = await manager.findOneByOrFail(Issue, { id: measure.issueId });
    const { participants, organisations, ...facts } = await issueRecord.facts(manager, issue);
    const { persons, organisationIds } = await ownersOf(manager, measure);
    // Being asked opens nothing but the answer: nobody gains by naming himself.
    return {
      ...facts,
      participants: { ...participants, measureOwner: persons, namedOwner: persons },
      organisations: { ...organisations, measureOwner: organisationIds, namedOwner: organisationIds },
    };
  },
};

/** Locks the issue of a measure, which is locked before its measures. */
async function lockIssueOf(manager: EntityManager, measureId: string): Promise<void> {
  await manager.query(
    `SELECT FROM issue WHERE id = (SELECT issue_id FROM measure WHERE id = $1) FOR UPDATE`,
    [measureId],
  );
}

/** What a mutation says that changes one measure. */
export function onMeasure<Input extends { readonly measureId: string }>(
  operation: string,
  input: Input,
  key: string,
) {
  const { measureId: id } = input;
  const lockFirst = (manager: EntityManager) => lockIssueOf(manager, id);
  return { operation, id, field: 'input.measureId', key, input, lockFirst } as const;
}

/** @throws Refusal TRANSITION_NOT_ALLOWED once the issue of a measure has ended */
export async function requireOpenIssue(manager: EntityManager, id: string): Promise<void> {
  requireOpen((await manager.findOneByOrFail(Issue, { id })).stage);
}
