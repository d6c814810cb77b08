import type { KnownTerritory } from '@vicinia/access';
import { entriesArgument, idArgument, ifGiven, Refusal } from '@vicinia/service-kit';

const FIELD = 'input.municipalityIds';
const MOST_MUNICIPALITIES = 50;

/**
 * Municipalities in which somebody says that an issue lies. Each opens the issue to its councillors, so it has to be one
 * that the territory overlaps, for which the caller answers.
 *
 * @param territory where the issue is led
 * @returns null where nobody says any
 * @throws Refusal INVALID_INPUT
 */
export function municipalitiesArgument(
  ids: readonly string[] | null | undefined,
  territory: Pick<KnownTerritory, 'municipalityIds'> | null,
): string[] | null {
  return ifGiven(ids, (given) => {
    const wanted = entriesArgument(given, FIELD, 0, MOST_MUNICIPALITIES).map((id) => idArgument(id, FIELD));
    if (!wanted.every((id) => territory?.municipalityIds.includes(id) === true))
      throw new Refusal(
        'INVALID_INPUT',
        'the territory of the issue overlaps each of its municipalities',
        FIELD,
      );
    return [...new Set(wanted)];
  });
}
