import {
  Failure,
  NationAndBelowDocument,
  PlaceAndBelowDocument,
  type PlaceOfHierarchyFragment,
} from '@vicinia/client';
import { vicinia } from '../portal-client.js';
import { useLoaded, type Loaded } from '../parts/use-loaded.js';

export type Place = PlaceOfHierarchyFragment;

export interface PlaceAndBelow {
  readonly place: Place;
  readonly below: readonly Place[];
}

/**
 * A place and those directly below it.
 *
 * @param id the nation where it is left out
 */
export function usePlace(id: string | undefined, language: string): Loaded<PlaceAndBelow> {
  return useLoaded(`${id ?? 'nation'} ${language}`, async () => {
    const territory =
      id === undefined
        ? (await vicinia.read(NationAndBelowDocument, { language })).nation
        : (await vicinia.read(PlaceAndBelowDocument, { id, language })).territory;
    if (territory === null) throw new Failure('NOT_FOUND', 'This place is not known.');
    return { place: territory, below: territory.children.nodes };
  });
}
