import { Territories, type Facts } from '@vicinia/access';
import { idArgument } from '@vicinia/service-kit';
import { IsNull, type EntityManager } from 'typeorm';
import { Territory } from './territory.entity.js';
import { unknownTerritory } from './territory.reads.js';

/**
 * What decisions about something in a territory rest on.
 *
 * @param field path of the argument that names the territory
 * @throws Refusal INVALID_INPUT or NOT_FOUND naming the argument
 */
export async function factsAt(manager: EntityManager, territoryId: string, field: string): Promise<Facts> {
  const territory = await manager.findOneBy(Territory, { id: idArgument(territoryId, field) });
  if (!territory || territory.retired) throw unknownTerritory(field);
  return { territoryPaths: Territories.pathsOf(territory) };
}

/** @throws EntityNotFoundError before a nation was loaded */
export function nationOf(manager: EntityManager): Promise<Territory> {
  return manager.findOneByOrFail(Territory, { parentId: IsNull() });
}

/** What decisions about something of the whole country rest on. */
export async function factsOfNation(manager: EntityManager): Promise<Facts> {
  return { territoryPaths: Territories.pathsOf(await nationOf(manager)) };
}
