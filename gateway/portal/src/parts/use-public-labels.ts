import { PublicLabelsDocument } from '@vicinia/client';
import { useLabelsBy } from './use-labels-by.js';

/** What the country calls the values of enumerations that residents see. */
export function usePublicLabels() {
  return useLabelsBy(PublicLabelsDocument);
}
