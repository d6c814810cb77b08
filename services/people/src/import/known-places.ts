import type { PlaceForRoles } from '@vicinia/access';
import type { EntityManager } from 'typeorm';
import { OrganisationKind } from '../organisation-kind/organisation-kind.entity.js';
import type { KnownPlaces } from './country-problems.js';
import { knownOrganisations, type NamingOrganisations } from './known-organisations.js';

/** What posts and organisations can name by code. */
export async function knownPlaces(
  manager: EntityManager,
  document: NamingOrganisations,
): Promise<KnownPlaces> {
  const territories = await manager.query<(PlaceForRoles & { code: string; id: string })[]>(
    `SELECT t.code, t.id, t.parent_id IS NULL AS "isNation", l.purposes AS "levelPurposes"
     FROM territory t JOIN territory_level l ON l.code = t.level`,
  );
  const municipalities = await manager.query<{ code: string; id: string }[]>(
    `SELECT code, id FROM municipality`,
  );
  const kinds = await manager.find(OrganisationKind, { select: { code: true } });
  return {
    territories: new Map(territories.map(({ code, ...known }) => [code, known])),
    municipalities: new Map(municipalities.map(({ code, id }) => [code, id])),
    organisations: await knownOrganisations(manager, document),
    organisationKinds: new Set(kinds.map(({ code }) => code)),
  };
}
