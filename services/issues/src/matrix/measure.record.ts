import { officeHolds, type OfficeHolder, type RecordKind } from '@vicinia/access';
import type { EntityManager } from 'typeorm';
import { Issue } from '../issue/issue.entity.js';
import { issueRecord } from '../issue/issue.record.js';
import { Measure } from './measure.entity.js';

/** A measure: it belongs to its issue, and whoever is responsible for it reports on it. */
export const measureRecord: RecordKind<Measure> = {
  entity: Measure,
  readRule: 'issue.read',
  unknown: 'there is no measure with this id that you may know of',
  facts: async (manager, measure) => {
    const issue = await manager.findOneByOrFail(Issue, { id: measure.issueId });
    const { participants, ...facts } = await issueRecord.facts(manager, issue);
    return { ...facts, participants: { ...participants, measureOwner: await ownersOf(manager, measure) } };
  },
};

/** Locks the issue of a measure, which is locked before its measures. */
export async function lockIssueOf(manager: EntityManager, measureId: string): Promise<void> {
  await manager.query(
    `SELECT FROM issue WHERE id = (SELECT issue_id FROM measure WHERE id = $1) FOR UPDATE`,
    [measureId],
  );
}

/** Whoever is responsible in the newest version: the person, or the stakeholders on behalf of the organisation. */
function ownersOf(manager: EntityManager, measure: Measure): Promise<OfficeHolder[]> {
  return manager.query<OfficeHolder[]>(
    `WITH content AS (
       SELECT * FROM measure_content WHERE measure_id = $1 ORDER BY version DESC LIMIT 1)
     SELECT responsible_person_id AS "personId", appointment_id IS NOT NULL AS "byAppointment" FROM content
     WHERE responsible_person_id IS NOT NULL AND owner_released_at IS NULL
       AND ${officeHolds('content', { person: 'responsible_person_id' })}
     UNION
     SELECT stakeholder.person_id, stakeholder.appointment_id IS NOT NULL FROM content
     JOIN stakeholder ON stakeholder.issue_id = $2 AND stakeholder.released_at IS NULL
       AND stakeholder.organisation_id = content.responsible_organisation_id
     WHERE ${officeHolds('stakeholder')}`,
    [measure.id, measure.issueId],
  );
}
