import type { OfficeHolder } from '@vicinia/access';
import { grouped } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';

interface OfficerRow extends OfficeHolder {
  readonly within: string;
}

/**
 * SQL condition that somebody is one of the two officers of a handover: whoever takes over, unless taken off the post again;
 * whoever leaves, until it is closed, also when they have left. Whoever was removed, from this post or from
 * another one since, is out of it at once.
 *
 * @param handover alias of the table of handovers
 * @param held alias of the appointment
 * @param moment parameter or expression of the moment
 */
export function isOfficerOf(handover: string, held: string, moment: string): string {
  const lasts = `(${held}.ends_at IS NULL OR ${held}.ends_at > ${moment})`;
  return `(
    ${held}.id = ${handover}.successor_id AND ${lasts}
    OR ${held}.id = ${handover}.leaving_id AND (${lasts} OR ${handover}.state = 'OPEN' AND NOT EXISTS (
      SELECT FROM appointment other WHERE other.person_id = ${held}.person_id AND other.removed
        AND other.ends_at >= ${held}.ends_at)))`;
}

/** The officers of handovers, by the ids of these. */
export async function officersOf(
  manager: EntityManager,
  ids: readonly string[],
  at: Date,
): Promise<Map<string, OfficeHolder[]>> {
  const rows = await manager.query<OfficerRow[]>(
    `SELECT handover.id AS within, held.person_id AS "personId",
       held.ends_at IS NULL OR held.ends_at > $2 AS "byAppointment"
     FROM handover JOIN appointment held ON held.id IN (handover.leaving_id, handover.successor_id)
     WHERE handover.id = ANY ($1) AND ${isOfficerOf('handover', 'held', '$2')}`,
    [ids, at],
  );
  return grouped(ids, rows, ({ within }) => within);
}
