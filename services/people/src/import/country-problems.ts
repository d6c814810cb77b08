import { existsInTerritory, rolePolicy, type PlaceForRoles } from '@vicinia/access';
import { Refusal } from '@vicinia/service-kit';
import { demandOrder, momentOfAppointment } from '../appointment/appointment-period.js';
import { selectionProblem } from '../appointment/selection.js';
import type { CountryDocument, WantedPost } from './country-document.js';

/** What is known of what posts and organisations name by code. */
export interface KnownPlaces {
  readonly territories: ReadonlyMap<string, PlaceForRoles & { readonly id: string }>;
  readonly municipalities: ReadonlyMap<string, string>;
  /** Ids of the organisations of the document and of those that were loaded before. */
  readonly organisations: ReadonlyMap<string, string>;
  /** Codes of the kinds of organisations, with those of the document. */
  readonly organisationKinds: ReadonlySet<string>;
}

/**
 * Finds what cannot be loaded about the people of a country.
 *
 * @returns one sentence for each entry at fault, which names it by its code
 */
export function peopleProblems(document: CountryDocument, places: KnownPlaces, today: Date): string[] {
  const { persons, posts, organisations, facilities } = document;
  const personCodes = new Set(persons.map(({ code }) => code));
  const accounts = persons.flatMap(({ account }) => (account ? [JSON.stringify(account)] : []));
  return [
    ...doubled('person', persons),
    ...doubled('post', posts),
    ...doubled('organisation', organisations),
    ...doubled('facility', facilities),
    ...(new Set(accounts).size < accounts.length ? ['two persons have the same account'] : []),
    ...organisations.flatMap(({ code, territoryCode, kind }) => [
      ...(places.territories.has(territoryCode)
        ? []
        : [`organisation ${code}: no territory ${territoryCode}`]),
      ...(places.organisationKinds.has(kind) ? [] : [`organisation ${code}: no kind ${kind}`]),
    ]),
    ...persons.flatMap(({ code, publicCard }) =>
      publicCard?.livesInCode == null || places.territories.has(publicCard.livesInCode)
        ? []
        : [`person ${code}: no territory ${publicCard.livesInCode}`],
    ),
    ...facilities.flatMap(({ code, territoryCode }) =>
      places.territories.has(territoryCode) ? [] : [`facility ${code}: no territory ${territoryCode}`],
    ),
    ...posts.flatMap((post) => {
      const problem =
        placeProblem(post, places) ?? accountProblem(post) ?? holderProblem(post, personCodes, today);
      return problem === null ? [] : [`post ${post.code}: ${problem}`];
    }),
  ];
}

function doubled(kind: string, entries: readonly { code: string }[]): string[] {
  const groups = Map.groupBy(entries, ({ code }) => code);
  return [...groups].flatMap(([code, { length }]) =>
    length > 1 ? [`${kind} ${code} stands in the file ${String(length)} times`] : [],
  );
}

/** What is wrong with the place of a post, or null. */
export function placeProblem(
  { role, territoryCode, municipalityCode, organisationCode }: WantedPost,
  places: KnownPlaces,
): string | null {
  const territory = places.territories.get(territoryCode);
  if (territory === undefined) return `no territory ${territoryCode}`;
  if ((rolePolicy[role].at === 'municipality') !== (municipalityCode !== null))
    return 'a councillor, and nobody else, has a municipality';
  if (organisationCode !== null) {
    if (rolePolicy[role].of?.includes('organisation') !== true) return `a ${role} has no organisation`;
    if (!places.organisations.has(organisationCode)) return `no organisation ${organisationCode}`;
  }
  if (municipalityCode !== null)
    return places.municipalities.has(municipalityCode) ? null : `no municipality ${municipalityCode}`;
  return existsInTerritory(role, territory)
    ? null
    : `a ${role} does not exist at the level of ${territoryCode}`;
}

function accountProblem({ role, virtualAccounts }: WantedPost): string | null {
  return virtualAccounts.length > 0 && role !== 'VIRTUAL_OFFICER' ? `a ${role} has no accounts online` : null;
}

function holderProblem(
  { role, holder }: WantedPost,
  personCodes: ReadonlySet<string>,
  today: Date,
): string | null {
  if (holder === null) return null;
  const selection = selectionProblem(role, holder.selectedBy);
  if (selection !== null) return selection;
  if (!personCodes.has(holder.personCode)) return `no person ${holder.personCode}`;
  try {
    for (const moment of [holder.from, holder.until])
      if (moment !== null) momentOfAppointment(moment, 'holder', today);
    demandOrder(holder.from, holder.until);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
