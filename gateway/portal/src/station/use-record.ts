import type { TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { useSent } from './unsent/unsent-changes.js';

/**
 * A record as it is now: read when its page opens, after each change of it, and when something was sent that had waited.
 * Where a part of the platform does not answer, its fields are null and the reason stands beside.
 */
export function useRecord<Data, Variables extends { id: string; language: string }>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'language'>,
) {
  const language = useTranslation().i18n.language;
  const [looks, setLooks] = useState(0);
  const key = [language, JSON.stringify(variables), looks, useSent()].join(' ');
  const { data, failure } = useLoaded(key, () =>
    vicinia.readPartly(document, { ...variables, language } as Variables),
  );
  return {
    data: data?.data,
    failure: failure ?? data?.failure ?? undefined,
    lookAnew: () => {
      setLooks((before) => before + 1);
    },
  };
}
