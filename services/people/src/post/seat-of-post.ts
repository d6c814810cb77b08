import { existsInTerritory, rolePolicy, Territories, type Facts } from '@vicinia/access';
import type { Role } from '@vicinia/events';
import { idArgument, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { CreatePostInput } from '../generated/graphql.js';
import { MunicipalityTerritory } from '../municipality/municipality-territory.entity.js';
import { Municipality } from '../municipality/municipality.entity.js';
import { TerritoryLevel } from '../territory/territory-level.entity.js';
import { Territory } from '../territory/territory.entity.js';
import { factsAt } from '../territory/territory-facts.js';

/**
 * What decides about a post that is to be: into which territories its holder will see.
 *
 * @throws Refusal NOT_FOUND for a place that is not there, INVALID_INPUT where the role does not exist at this place
 */
export async function factsOfNewPost(manager: EntityManager, input: CreatePostInput): Promise<Facts> {
  const { role, territoryId } = input;
  const municipalityId = input.municipalityId ?? null;
  const facts = await factsAt(manager, territoryId, 'input.territoryId');
  if ((rolePolicy[role].at === 'municipality') !== (municipalityId !== null)) {
    throw new Refusal(
      'INVALID_INPUT',
      'a councillor, and nobody else, has a municipality',
      'input.municipalityId',
    );
  }
  if (municipalityId === null) await requireLevelFor(manager, role, territoryId);
  else await requireMunicipality(manager, municipalityId);
  return { ...facts, seat: { role, overlappedPaths: await overlappedPaths(manager, municipalityId) } };
}

/** Paths of every territory that a municipality overlaps; null for a post without one. */
export async function overlappedPaths(
  manager: EntityManager,
  municipalityId: string | null,
): Promise<string[][] | null> {
  if (municipalityId === null) return null;
  const overlapped = await manager
    .createQueryBuilder(Territory, 'territory')
    .innerJoin(MunicipalityTerritory, 'overlap', 'overlap.territoryId = territory.id')
    .where('overlap.municipalityId = :municipalityId', { municipalityId })
    .getMany();
  return overlapped.map((territory) => Territories.pathsOf(territory));
}

async function requireMunicipality(manager: EntityManager, id: string): Promise<void> {
  if (await manager.existsBy(Municipality, { id: idArgument(id, 'input.municipalityId') })) return;
  throw new Refusal('NOT_FOUND', 'there is no municipality with this id', 'input.municipalityId');
}

async function requireLevelFor(manager: EntityManager, role: Role, territoryId: string): Promise<void> {
  const { level, parentId } = await manager.findOneByOrFail(Territory, { id: territoryId });
  const { purposes } = await manager.findOneByOrFail(TerritoryLevel, { code: level });
  if (existsInTerritory(role, { isNation: parentId === null, levelPurposes: purposes })) return;
  throw new Refusal('INVALID_INPUT', 'this role does not exist at this level', 'input.territoryId');
}
