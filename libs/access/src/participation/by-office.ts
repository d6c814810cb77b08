import type { EntityManager } from 'typeorm';

/** Who takes part, and whether by virtue of an appointment, which has to hold. */
export interface OfficeHolder {
  readonly personId: string;
  readonly byAppointment: boolean;
}

/** What `officeHolds` is told beside the alias. */
export interface OfficeColumns {
  /** Column with the person; `person_id` unless told otherwise. */
  readonly person?: string;
  /** SQL condition that grants are silent; left out where `decide` judges that. */
  readonly suspended?: string;
}

/**
 * SQL condition that the office still holds by which somebody takes part; true for whoever takes part in their own
 * right. Each use of a participation asks it, so that a removal holds from the moment at which the grants are heard,
 * whatever else is queued.
 *
 * @param row alias of the table of participations, which has the column `appointment_id`
 */
export function officeHolds(
  row: string,
  { person = 'person_id', suspended = 'false' }: OfficeColumns = {},
): string {
  return `(${row}.appointment_id IS NULL OR NOT ${suspended} AND EXISTS (
    SELECT FROM standing_grant held
    WHERE held.person_id = ${row}.${person} AND held.grant_id = ${row}.appointment_id
      AND (held.valid_until IS NULL OR held.valid_until > clock_timestamp())))`;
}

/**
 * SQL expression of the appointment by which somebody in office joins, whether the caller names it or not: a
 * participation that rested on nothing would outlive the office. One that reaches the place goes before others; null for
 * whoever holds no office.
 *
 * @param person SQL expression of the person
 * @param territory SQL expression of the territory of what the person joins
 */
export function officeAt(person: string, territory: string): string {
  return `(
    SELECT held.grant_id FROM standing_grant held
    LEFT JOIN territory_projection place ON place.territory_id = ${territory}
    LEFT JOIN territory_projection own ON held.scope_kind = 'territory' AND own.territory_id = held.scope_id
    WHERE held.person_id = ${person} AND (held.valid_until IS NULL OR held.valid_until > clock_timestamp())
    ORDER BY coalesce(place.path <@ own.path, held.scope_id = ANY (place.municipality_ids), false) DESC,
      held.valid_from, held.grant_id LIMIT 1)`;
}

/**
 * The appointment by which a person joins something in a territory, see `officeAt`.
 *
 * @param manager transaction in which the person joins
 * @returns null for whoever holds no office
 */
export async function officeOf(
  manager: EntityManager,
  personId: string,
  territoryId: string,
): Promise<string | null> {
  const [row] = await manager.query<{ office: string | null }[]>(
    `SELECT ${officeAt('$1::uuid', '$2::uuid')} AS office`,
    [personId, territoryId],
  );
  return row?.office ?? null;
}

/**
 * The appointment by which a person acts for an organisation.
 *
 * @param manager transaction in which the person joins something for it
 * @returns null for whoever holds no post of the organisation
 */
export async function officeFor(
  manager: EntityManager,
  personId: string,
  organisationId: string,
): Promise<string | null> {
  const [row] = await manager.query<{ office: string }[]>(
    `SELECT grant_id AS office FROM standing_grant WHERE person_id = $1 AND organisation_id = $2
       AND (valid_until IS NULL OR valid_until > clock_timestamp()) ORDER BY valid_from, grant_id LIMIT 1`,
    [personId, organisationId],
  );
  return row?.office ?? null;
}

/**
 * True when a person holds an appointment now.
 *
 * @param manager transaction in which somebody says that the person does
 */
export async function holdsOffice(
  manager: EntityManager,
  personId: string,
  appointmentId: string,
): Promise<boolean> {
  const held: unknown[] = await manager.query(
    `SELECT FROM standing_grant WHERE person_id = $1 AND grant_id = $2
       AND (valid_until IS NULL OR valid_until > clock_timestamp())`,
    [personId, appointmentId],
  );
  return held.length > 0;
}
