import { lasts, participationColumns, takesPart, type OfficeHolder } from '@vicinia/access';
import type { EntityManager } from 'typeorm';
import type { Measure } from './measure.entity.js';

/** Who owns a measure now: persons, and the organisation for which others than they may act too. */
export interface MeasureOwners {
  readonly persons: readonly OfficeHolder[];
  readonly organisationIds: readonly string[];
}

interface OwnerRow {
  /** The owner, or whoever acts for the organisation; null while nobody does. */
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly byAppointment: boolean;
}

/**
 * Who owns a measure as its newest version has it, for a decision in the transaction of a change: stakeholders of the issue
 * alone. Whoever takes no part in it owns nothing in it, and nobody can be made to (S0).
 */
export async function ownersOf(manager: EntityManager, { id }: Measure): Promise<MeasureOwners> {
  const rows = await manager.query<OwnerRow[]>(
    `WITH content AS (
       SELECT issue_id, organisation_id, dropped_at, ${participationColumns.join(', ')}
       FROM measure_content WHERE measure_id = $1 ORDER BY version DESC LIMIT 1)
     SELECT content.organisation_id AS "organisationId",
       CASE WHEN ${takesPart('stakeholder')} THEN stakeholder.person_id END AS "personId",
       stakeholder.appointment_id IS NOT NULL OR content.appointment_id IS NOT NULL AS "byAppointment"
     FROM content JOIN stakeholder ON stakeholder.issue_id = content.issue_id
       AND (stakeholder.person_id = content.person_id AND ${takesPart('stakeholder')}
         OR stakeholder.organisation_id = content.organisation_id AND ${lasts('stakeholder')})
     WHERE content.dropped_at IS NULL AND ${takesPart('content')}`,
    [id],
  );
  return {
    persons: rows.flatMap(({ personId, byAppointment }) =>
      personId === null ? [] : [{ personId, byAppointment }],
    ),
    organisationIds: rows.flatMap(({ organisationId }) => organisationId ?? []),
  };
}
