import type { RecordKind } from '@vicinia/access';
import type { EntityManager } from 'typeorm';
import { Issue } from '../issue/issue.entity.js';
import { issueRecord, tellingOfIssue } from '../issue/issue.record.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';

/** A stakeholder: it belongs to its issue, and to the person or the organisation that takes part. */
export const stakeholderRecord: RecordKind<Stakeholder> = {
  entity: Stakeholder,
  readRule: 'issue.read',
  unknown: 'there is no stakeholder with this id that you may know of',
  telling: tellingOfIssue,
  facts: async (manager, { issueId, personId, organisationId }) => {
    const issue = await manager.findOneByOrFail(Issue, { id: issueId });
    const { organisations, ...facts } = await issueRecord.facts(manager, issue);
    const party = organisationId === null ? [] : [organisationId];
    return { ...facts, selfIds: [personId], organisations: { ...organisations, party } };
  },
};

/** Locks the issue of a stakeholder, which is locked before all that belongs to it. */
export async function lockIssueOf(manager: EntityManager, stakeholderId: string): Promise<void> {
  await manager.query(
    `SELECT FROM issue WHERE id = (SELECT issue_id FROM stakeholder WHERE id = $1) FOR UPDATE`,
    [stakeholderId],
  );
}
