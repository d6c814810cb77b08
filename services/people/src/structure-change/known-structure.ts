import type { EntityManager } from 'typeorm';
import { TerritoryLevel } from '../territory/territory-level.entity.js';
import { KnownStructure, type KnownPlace } from './structure-plan.js';

/** The structure as it is in a transaction. */
export async function knownStructure(manager: EntityManager): Promise<KnownStructure> {
  const places = await manager.query<KnownPlace[]>(
    `SELECT id, code, level, parent_id AS "parentId", retired FROM territory`,
  );
  const levels = await manager.find(TerritoryLevel, { order: { rank: 'ASC' } });
  return new KnownStructure(
    places,
    levels.map(({ code }) => code),
  );
}
