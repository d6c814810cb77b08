import { Any, type EntityManager } from 'typeorm';
import { Organisation } from '../organisation/organisation.entity.js';
import type { CountryDocument } from './country-document.js';
import { organisationIdOf } from './ids-by-code.js';

/** What names organisations by their codes. */
export interface NamingOrganisations {
  readonly organisations: readonly Pick<CountryDocument['organisations'][number], 'code'>[];
  readonly posts: readonly Pick<CountryDocument['posts'][number], 'organisationCode'>[];
}

/** Ids of the organisations that posts may name, by code: those of the document, and those that were loaded before. */
export async function knownOrganisations(
  manager: EntityManager,
  { organisations, posts }: NamingOrganisations,
): Promise<Map<string, string>> {
  const named = posts.flatMap(({ organisationCode }) => organisationCode ?? []);
  const there = await manager.findBy(Organisation, { id: Any(named.map(organisationIdOf)) });
  const ids = new Set(there.map(({ id }) => id));
  const known = [
    ...organisations.map(({ code }) => code),
    ...named.filter((code) => ids.has(organisationIdOf(code))),
  ];
  return new Map(known.map((code) => [code, organisationIdOf(code)]));
}
