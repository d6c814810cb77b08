import { idArgument, ifGiven, Refusal } from '@vicinia/service-kit';
import type { KnownTerritory } from './territories.js';

const FIELD = 'input.municipalityIds';

/**
 * Municipalities in which somebody says that a record lies. Each opens the record to its councillors, so it has to be one
 * that the record's territory overlaps, for which the caller answers.
 *
 * @param ids left out where they are to be found by the territory
 * @param territory of the record
 * @returns null where nobody says any
 * @throws Refusal INVALID_INPUT
 */
export function municipalitiesArgument(
  ids: readonly string[] | null | undefined,
  territory: Pick<KnownTerritory, 'municipalityIds'> | null,
): string[] | null {
  return ifGiven(ids, (given) => {
    const wanted = given.map((id) => idArgument(id, FIELD));
    if (!wanted.every((id) => territory?.municipalityIds.includes(id) === true))
      throw new Refusal('INVALID_INPUT', 'the territory overlaps each of the municipalities', FIELD);
    return [...new Set(wanted)];
  });
}
