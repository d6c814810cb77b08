import type { TypedDocumentNode } from '@apollo/client';
import type { LiveChange } from '@vicinia/client';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { useChanged } from './live-changes.js';
import { useSent } from './unsent/unsent-changes.js';

/**
 * A record as it is now: read when its page opens, after each change of it by whomever, and when something was sent that had
 * waited.
 *
 * @param also the type of further records whose changes it shows, though it does not name them yet
 */
export function useRecord<Data, Variables extends { id: string; language: string }>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'language'>,
  also?: LiveChange['type'],
) {
  const isShown = ({ type, id }: LiveChange, text: string) => type === also || text.includes(id);
  return useParts(document, variables, isShown);
}

/**
 * Parts of a page that do without each other. Where a part of the platform does not answer, its fields are null and the
 * reason stands beside; what was there before stays.
 *
 * @param isShown whether a change is of something that is shown; it is told the text of the answer
 */
export function useParts<Data, Variables extends { language: string }>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'language'>,
  isShown: (change: LiveChange, text: string) => boolean,
) {
  const language = useTranslation().i18n.language;
  const [looks, setLooks] = useState(0);
  const shown = useRef({ key: '', text: '', isWhole: false });
  const changed = useChanged((change) => isShown(change, shown.current.text));
  const key = [language, JSON.stringify(variables)].join(' ');
  const load = async () => {
    const read = await vicinia.readPartly(document, { ...variables, language } as Variables);
    const before = shown.current;
    if (read.failure !== null && before.key === key && before.isWhole) throw read.failure;
    shown.current = { key, text: JSON.stringify(read.data), isWhole: read.failure === null };
    return read;
  };
  const { data, failure } = useLoaded(key, load, looks + changed + useSent());
  return {
    data: data?.data,
    failure: failure ?? data?.failure ?? undefined,
    lookAnew: () => {
      setLooks((before) => before + 1);
    },
  };
}
