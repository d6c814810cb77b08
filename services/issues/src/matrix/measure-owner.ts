import { lasts, takesPart, type OfficeHolder } from '@vicinia/access';
import type { EntityManager } from 'typeorm';
import type { Measure } from './measure.entity.js';

/**
 * SQL that joins the stakeholders who own measures now: the person named, or the organisation. Whoever does not take part in the issue owns nothing in it, and nobody can be made to (S0).
 *
 * @param suspended SQL condition that grants are silent; left out where `decide` judges that
 * @returns a join of `stakeholder` to `content`, an alias of `measure_content`
 */
export function ownersOfContent(suspended = 'false'): string {
  return `JOIN stakeholder ON stakeholder.issue_id = content.issue_id
    AND (stakeholder.person_id = content.person_id AND ${takesPart('stakeholder', { suspended })}
      OR stakeholder.organisation_id = content.organisation_id AND ${lasts('stakeholder')})
    AND content.dropped_at IS NULL AND ${takesPart('content', { suspended })}`;
}

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

/** Who owns a measure as its newest version has it, for a decision in the transaction of a change. */
export async function ownersOf(manager: EntityManager, { id }: Measure): Promise<MeasureOwners> {
  const rows = await manager.query<OwnerRow[]>(
    `WITH content AS (
       SELECT * FROM measure_content WHERE measure_id = $1 ORDER BY version DESC LIMIT 1)
     SELECT content.organisation_id AS "organisationId",
       CASE WHEN ${takesPart('stakeholder')} THEN stakeholder.person_id END AS "personId",
       stakeholder.appointment_id IS NOT NULL OR content.appointment_id IS NOT NULL AS "byAppointment"
     FROM content ${ownersOfContent()}`,
    [id],
  );
  return {
    persons: rows.flatMap(({ personId, byAppointment }) =>
      personId === null ? [] : [{ personId, byAppointment }],
    ),
    organisationIds: rows.flatMap(({ organisationId }) => organisationId ?? []),
  };
}
