import type { EntityManager } from 'typeorm';
import type { Facts } from '../rules/decide.js';

/**
 * What decisions on something in a territory rest on: where it lies, before and after a change of the structure, and in
 * which municipalities. Empty for a territory that this service has not heard of, so that nobody reaches it.
 *
 * @param manager transaction of the change
 */
export async function factsOfTerritory(manager: EntityManager, territoryId: string): Promise<Facts> {
  const [facts] = await manager.query<Facts[]>(
    `SELECT array_remove(ARRAY[path::text, previous_path::text], NULL) AS "territoryPaths",
       municipality_ids AS "municipalityIds"
     FROM territory_projection WHERE territory_id = $1`,
    [territoryId],
  );
  return facts ?? {};
}
