import { lasts, participationColumns, takesPart, type OfficeHolder } from '@vicinia/access';
import { grouped } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';

/** Who owns a measure now: persons, and the organisation for which others than they may act too. */
export interface MeasureOwners {
  readonly persons: readonly OfficeHolder[];
  readonly organisationIds: readonly string[];
}

interface OwnerRow {
  readonly measureId: string;
  /** The owner, or whoever acts for the organisation; null while nobody does. */
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly byAppointment: boolean;
}

/**
 * Who owns measures as their newest version has them: stakeholders of the issue alone. Whoever takes no part in it owns
 * nothing in it, and nobody can be made to (S0).
 */
export async function ownersOfMeasures(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, MeasureOwners>> {
  const rows = await manager.query<OwnerRow[]>(
    `WITH content AS (
       SELECT DISTINCT ON (measure_id) measure_id, issue_id, organisation_id, dropped_at, ${participationColumns.join(', ')}
       FROM measure_content WHERE measure_id = ANY ($1::uuid[]) ORDER BY measure_id, version DESC)
     SELECT content.measure_id AS "measureId", content.organisation_id AS "organisationId",
       CASE WHEN ${takesPart('stakeholder')} THEN stakeholder.person_id END AS "personId",
       stakeholder.appointment_id IS NOT NULL OR content.appointment_id IS NOT NULL AS "byAppointment"
     FROM content JOIN stakeholder ON stakeholder.issue_id = content.issue_id
       AND (stakeholder.person_id = content.person_id AND ${takesPart('stakeholder')}
         OR stakeholder.organisation_id = content.organisation_id AND ${lasts('stakeholder')})
     WHERE content.dropped_at IS NULL AND ${takesPart('content')}`,
    [ids],
  );
  const byMeasure = grouped(ids, rows, (row) => row.measureId);
  return new Map([...byMeasure].map(([id, owners]) => [id, ownersAmong(owners)]));
}

function ownersAmong(rows: readonly OwnerRow[]): MeasureOwners {
  return {
    persons: rows.flatMap(({ personId, byAppointment }) =>
      personId === null ? [] : [{ personId, byAppointment }],
    ),
    organisationIds: rows.flatMap(({ organisationId }) => organisationId ?? []),
  };
}
