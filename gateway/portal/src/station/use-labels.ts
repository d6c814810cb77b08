import { StationLabelsDocument, type StationLabelsQuery } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';

type Labels = NonNullable<StationLabelsQuery['labels']>;
export type Enumeration = Exclude<keyof Labels, 'language' | '__typename'>;

/** What the country calls the values of enumerations; the value itself until that is known. */
export function useLabels() {
  const language = useTranslation().i18n.language;
  const { data } = useLoaded(language, () => vicinia.read(StationLabelsDocument, { language }));
  const ofEnumeration = (name: Enumeration) => data?.labels?.[name] ?? [];
  return {
    label: (name: Enumeration, value: string): string =>
      ofEnumeration(name).find((one) => one.value === value)?.text ?? value,
    all: ofEnumeration,
  };
}

/** The same as choices of a form. */
export async function labelChoices(name: Enumeration, language: string) {
  const { labels } = await vicinia.read(StationLabelsDocument, { language });
  return labels?.[name] ?? [];
}
