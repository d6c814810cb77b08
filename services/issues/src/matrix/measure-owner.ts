import { takesPart, type OfficeHolder } from '@vicinia/access';
import type { EntityManager } from 'typeorm';
import type { Measure } from './measure.entity.js';

/**
 * SQL that joins the stakeholders who own measures now: the person named, or those who act for the organisation. Whoever
 * does not take part in the issue owns nothing in it, and nobody can be made to (S0).
 *
 * @param suspended SQL condition that grants are silent; left out where `decide` judges that
 * @returns a join of `stakeholder` to `content`, an alias of `measure_content`
 */
export function ownersOfContent(suspended = 'false'): string {
  return `JOIN stakeholder ON stakeholder.issue_id = content.issue_id
    AND (stakeholder.person_id = content.person_id OR stakeholder.organisation_id = content.organisation_id)
    AND content.dropped_at IS NULL AND ${takesPart('stakeholder', { suspended })}
    AND ${takesPart('content', { suspended })}`;
}

/** Who owns a measure now: persons, and the organisation for which others than they may act too. */
export interface MeasureOwners {
  readonly persons: readonly OfficeHolder[];
  readonly organisationIds: readonly string[];
}

/** Who owns a measure as its newest version has it, for a decision in the transaction of a change. */
export async function ownersOf(manager: EntityManager, { id }: Measure): Promise<MeasureOwners> {
  const rows = await manager.query<(OfficeHolder & { readonly organisationId: string | null })[]>(
    `WITH content AS (
       SELECT * FROM measure_content WHERE measure_id = $1 ORDER BY version DESC LIMIT 1)
     SELECT stakeholder.person_id AS "personId", content.organisation_id AS "organisationId",
       stakeholder.appointment_id IS NOT NULL OR content.appointment_id IS NOT NULL AS "byAppointment"
     FROM content ${ownersOfContent()}`,
    [id],
  );
  return {
    persons: rows.map(({ personId, byAppointment }) => ({ personId, byAppointment })),
    organisationIds: rows.flatMap(({ organisationId }) => organisationId ?? []),
  };
}
