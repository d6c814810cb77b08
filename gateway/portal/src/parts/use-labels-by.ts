import type { TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { vicinia } from '../portal-client.js';
import { useLoaded } from './use-loaded.js';

type Enumeration<Labels> = Exclude<keyof Labels, 'language' | '__typename'>;

interface Label {
  readonly value: string;
  readonly text: string;
}

/**
 * What the country calls the values of enumerations: nothing until that is known, so that no value flashes up, and the
 * value itself where nobody says.
 *
 * @param document asks for the enumerations that a page shows
 */
export function useLabelsBy<Labels>(
  document: TypedDocumentNode<{ labels: Labels | null }, { language: string }>,
) {
  const language = useTranslation().i18n.language;
  const { data, failure } = useLoaded(language, () =>
    // Where a part of the platform is away, the others still say what they call theirs.
    vicinia
      .read(document, { language })
      .catch(async () => (await vicinia.readPartly(document, { language })).data),
  );
  const isKnown = data !== undefined || failure !== undefined;
  const all = (name: Enumeration<Labels>) => (data?.labels?.[name] ?? []) as readonly Label[];
  return {
    label: (name: Enumeration<Labels>, value: string): string =>
      all(name).find((one) => one.value === value)?.text ?? (isKnown ? value : ''),
    all,
  };
}
