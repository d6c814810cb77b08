import { existsInTerritory, rolePolicy, Territories, type Facts, type Seat } from '@vicinia/access';
import type { Role } from '@vicinia/events';
import { idArgument, Refusal } from '@vicinia/service-kit';
import type { EntityManager, EntityTarget } from 'typeorm';
import { Community } from '../community/community.entity.js';
import type { CreatePostInput } from '../generated/graphql.js';
import { MunicipalityTerritory } from '../municipality/municipality-territory.entity.js';
import { Municipality } from '../municipality/municipality.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { TerritoryLevel } from '../territory/territory-level.entity.js';
import { Territory } from '../territory/territory.entity.js';
import { factsAt } from '../territory/territory-facts.js';
import type { Post } from './post.entity.js';

/** What a post says of its role and its scope. */
type Scoped = Pick<Post, 'role' | 'territoryId' | 'municipalityId' | 'communityId' | 'organisationId'>;

/**
 * What decides about a post that is to be: into which territories its holder will see.
 *
 * @throws Refusal NOT_FOUND for a place or body that is not there, INVALID_INPUT where the role does not exist there
 */
export async function factsOfNewPost(manager: EntityManager, input: CreatePostInput): Promise<Facts> {
  const { role, territoryId } = input;
  const { municipalityId = null, communityId = null, organisationId = null } = input;
  const facts = await factsAt(manager, territoryId, 'input.territoryId');
  if ((rolePolicy[role].at === 'municipality') !== (municipalityId !== null)) {
    throw new Refusal(
      'INVALID_INPUT',
      'a councillor, and nobody else, has a municipality',
      'input.municipalityId',
    );
  }
  if (municipalityId === null) await demandLevelFor(manager, role, territoryId);
  else await demandThere(manager, Municipality, 'municipality', municipalityId);
  if (communityId !== null) await demandBody(manager, role, 'community', communityId);
  if (organisationId !== null) await demandBody(manager, role, 'organisation', organisationId);
  if (communityId !== null && organisationId !== null) {
    throw new Refusal('INVALID_INPUT', 'a post has one scope', 'input.organisationId');
  }
  const post = { role, territoryId, municipalityId, communityId, organisationId };
  return { ...facts, seat: await seatOfPost(manager, post) };
}

/** The seat that a post is: its role, and every territory into which its holder will see. */
export async function seatOfPost(manager: EntityManager, post: Scoped): Promise<Seat> {
  const territories = await overlappedBy(manager, post);
  return {
    role: post.role,
    overlappedPaths: territories?.map((territory) => Territories.pathsOf(territory)) ?? null,
  };
}

/** Null for a post whose scope is its territory. */
async function overlappedBy(manager: EntityManager, post: Scoped): Promise<Territory[] | null> {
  const { territoryId, municipalityId, communityId, organisationId } = post;
  if (municipalityId !== null) {
    return manager
      .createQueryBuilder(Territory, 'territory')
      .innerJoin(MunicipalityTerritory, 'overlap', 'overlap.territoryId = territory.id')
      .where('overlap.municipalityId = :municipalityId', { municipalityId })
      .getMany();
  }
  if (communityId === null && organisationId === null) return null;
  const body =
    communityId === null
      ? await manager.findOneByOrFail(Organisation, { id: organisationId ?? '' })
      : await manager.findOneByOrFail(Community, { id: communityId });
  return manager.findBy(Territory, [{ id: territoryId }, { id: body.territoryId }]);
}

async function demandBody(
  manager: EntityManager,
  role: Role,
  kind: 'community' | 'organisation',
  id: string,
): Promise<void> {
  if (rolePolicy[role].of?.includes(kind) !== true) {
    throw new Refusal('INVALID_INPUT', `this role has no ${kind}`, `input.${kind}Id`);
  }
  await demandThere(manager, kind === 'community' ? Community : Organisation, kind, id);
}

async function demandThere(
  manager: EntityManager,
  entity: EntityTarget<{ id: string }>,
  kind: 'municipality' | 'community' | 'organisation',
  id: string,
): Promise<void> {
  const field = `input.${kind}Id`;
  if (await manager.existsBy(entity, { id: idArgument(id, field) })) return;
  throw new Refusal('NOT_FOUND', `there is no ${kind} with this id`, field);
}

async function demandLevelFor(manager: EntityManager, role: Role, territoryId: string): Promise<void> {
  const { level, parentId } = await manager.findOneByOrFail(Territory, { id: territoryId });
  const { purposes } = await manager.findOneByOrFail(TerritoryLevel, { code: level });
  if (existsInTerritory(role, { isNation: parentId === null, levelPurposes: purposes })) return;
  throw new Refusal('INVALID_INPUT', 'this role does not exist at this level', 'input.territoryId');
}
