import type { EntityManager } from 'typeorm';

/** Who passes the work on and who takes it, each with the appointment by which they do. */
export interface PassingOn {
  readonly leavingAppointmentId: string;
  readonly leavingPersonId: string;
  readonly successorAppointmentId: string;
  readonly successorPersonId: string;
}

/** Rows of a table that somebody has by the appointment, also where its end was heard of first and has released them. */
const HELD = 'appointment_id = $1 AND person_id = $2';

/**
 * Issues that somebody leads in the territory of a post or below, or in which they take part by the appointment; in the order
 * of locking. A matter that they lead elsewhere goes with another post of theirs.
 */
export async function issuesOf(
  manager: EntityManager,
  { leavingAppointmentId, leavingPersonId }: PassingOn,
  territoryId: string | null,
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT issue.id FROM issue JOIN territory_projection place ON place.territory_id = issue.territory_id
       JOIN territory_projection own ON own.territory_id = $3 AND place.path <@ own.path
     WHERE issue.owner_id = $2
     UNION SELECT issue_id FROM stakeholder WHERE ${HELD} AND organisation_id IS NULL
     UNION SELECT issue_id FROM measure_content WHERE ${HELD}
     ORDER BY id`,
    [leavingAppointmentId, leavingPersonId, territoryId],
  );
  return rows.map(({ id }) => id);
}

/** True where an issue is led at the territory of the post or below it. */
export async function isWithinPost(
  manager: EntityManager,
  issueTerritoryId: string,
  territoryId: string | null,
): Promise<boolean> {
  const within: unknown[] = await manager.query(
    `SELECT FROM territory_projection place JOIN territory_projection own ON place.path <@ own.path
     WHERE place.territory_id = $1 AND own.territory_id = $2`,
    [issueTerritoryId, territoryId],
  );
  return within.length > 0;
}

/**
 * Gives the place of a stakeholder to whoever took over the post; what was signed in it stands. Nobody has two places: where
 * the successor takes part already, the place of the other is left to end with the appointment.
 */
export async function passPlaceOn(
  manager: EntityManager,
  issueId: string,
  passing: PassingOn,
): Promise<boolean> {
  const [, passed] = await manager.query<[unknown, number]>(
    `UPDATE stakeholder SET person_id = $4, appointment_id = $3, released_at = NULL
     WHERE ${HELD} AND issue_id = $5 AND organisation_id IS NULL AND release_reason IS NULL
       AND id = (SELECT id FROM stakeholder latest WHERE latest.issue_id = $5 AND latest.appointment_id = $1
         AND latest.organisation_id IS NULL ORDER BY latest.added_at DESC, latest.id LIMIT 1)
       AND NOT EXISTS (SELECT FROM stakeholder own
         WHERE own.issue_id = $5 AND own.person_id = $4 AND own.released_at IS NULL)`,
    [...parametersOf(passing), issueId],
  );
  return passed > 0;
}

/** Gives measures of the newest matrix to whoever took over the post, as far as they are: what the office took on stays taken on. */
export async function passMeasuresOn(
  manager: EntityManager,
  issueId: string,
  passing: PassingOn,
): Promise<boolean> {
  const [, passed] = await manager.query<[unknown, number]>(
    `UPDATE measure_content SET responsible_person_id = $4, appointment_id = $3, owner_released_at = NULL
     WHERE ${HELD} AND issue_id = $5 AND dropped_at IS NULL
       AND version = (SELECT max(version) FROM matrix_version WHERE matrix_version.issue_id = $5)`,
    [...parametersOf(passing), issueId],
  );
  return passed > 0;
}

function parametersOf(passing: PassingOn): string[] {
  const { leavingAppointmentId, leavingPersonId, successorAppointmentId, successorPersonId } = passing;
  return [leavingAppointmentId, leavingPersonId, successorAppointmentId, successorPersonId];
}
