import { PublicLabelsDocument, type PublicLabelsQuery } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { vicinia } from '../portal-client.js';
import { useLoaded } from './use-loaded.js';

type Enumeration = Exclude<keyof NonNullable<PublicLabelsQuery['labels']>, '__typename'>;

/** What the country calls the values of enumerations that residents see; nothing until that is known. */
export function usePublicLabels(): (name: Enumeration, value: string) => string {
  const language = useTranslation().i18n.language;
  const { data, failure } = useLoaded(language, () => vicinia.read(PublicLabelsDocument, { language }));
  const isKnown = data !== undefined || failure !== undefined;
  return (name, value) =>
    data?.labels?.[name]?.find((one) => one.value === value)?.text ?? (isKnown ? value : '');
}
