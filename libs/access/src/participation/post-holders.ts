import { Parameters } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';

/** Somebody who acts for an organisation, and the appointment to a post of it by which they do. */
export interface PostHolder {
  readonly personId: string;
  readonly appointmentId: string;
}

/** Somebody who is about to act for nobody any more, though the grants may not tell yet. */
export interface LeavingHolder {
  readonly personId: string;
  /** The appointment that ends; null where the person leaves every post. */
  readonly appointmentId: string | null;
}

/** SQL of the grants, as `held`, with which somebody holds a post of an organisation now. */
function postsOf(organisation: string): string {
  return `FROM standing_grant held WHERE held.organisation_id = ${organisation}
    AND held.valid_from <= clock_timestamp() AND (held.valid_until IS NULL OR held.valid_until > clock_timestamp())`;
}

/**
 * SQL condition that somebody holds a post of an organisation now.
 *
 * @param organisation SQL expression of its id
 */
export function hasPostHolder(organisation: string): string {
  return `EXISTS (SELECT ${postsOf(organisation)})`;
}

/**
 * Whoever has held a post of an organisation for the longest time, of those who hold one now.
 *
 * @param manager transaction in which the person is to act for it
 * @param leaving who is left out
 * @returns null where nobody holds a post of it
 */
export async function postHolderOf(
  manager: EntityManager,
  organisationId: string,
  leaving?: LeavingHolder,
): Promise<PostHolder | null> {
  const parameters = new Parameters([organisationId]);
  const [holder] = await manager.query<PostHolder[]>(
    `SELECT held.person_id AS "personId", held.grant_id AS "appointmentId" ${postsOf('$1')}
       ${leaving === undefined ? '' : `AND NOT (${isLeaving(leaving, parameters)})`}
     ORDER BY held.valid_from, held.grant_id LIMIT 1`,
    parameters.values,
  );
  return holder ?? null;
}

function isLeaving({ personId, appointmentId }: LeavingHolder, parameters: Parameters): string {
  const isPerson = `held.person_id = ${parameters.add(personId)}`;
  return appointmentId === null
    ? isPerson
    : `${isPerson} AND held.grant_id = ${parameters.add(appointmentId)}`;
}
