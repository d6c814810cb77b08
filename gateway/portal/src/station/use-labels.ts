import { StationLabelsDocument, type StationLabelsQuery } from '@vicinia/client/station';
import { useLabelsBy } from '../parts/use-labels-by.js';
import { vicinia } from '../portal-client.js';

type Labels = NonNullable<StationLabelsQuery['labels']>;
export type Enumeration = Exclude<keyof Labels, 'language' | '__typename'>;

/** What the country calls the values of enumerations that staff see. */
export function useLabels() {
  return useLabelsBy(StationLabelsDocument);
}

/** The same as choices of a form. */
export async function labelChoices(name: Enumeration, language: string) {
  const { labels } = await vicinia.read(StationLabelsDocument, { language });
  return labels?.[name] ?? [];
}
