import { errorSentence, errorWords, failureOf, type Failure, type Language } from '@vicinia/client';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { sendOrKeep, useUnsent } from '../unsent/unsent-changes.js';
import type { Change } from './change.js';
import { useDraft, type Values } from './use-draft.js';

export interface Asked {
  /** Of the form, with the id of what it changes. */
  readonly name: string;
  /** What the button says, and the list of what was not sent. */
  readonly title: string;
  readonly change: Change;
  readonly initial?: Values;
  readonly onDone: () => void;
}

/** What somebody types into a form, what is wrong with it, and how it is sent. */
export function useChange({ name, title, change, initial = {}, onDone }: Asked) {
  const { t, i18n } = useTranslation();
  const { values, keep, forget } = useDraft(name, initial);
  const [failure, setFailure] = useState<Failure>();
  const [state, setState] = useState<'typing' | 'missing' | 'sending' | 'kept'>('typing');
  const unsent = useUnsent();
  const missing = change.fields.filter(
    (field) => field.isOptional !== true && (values[field.name] ?? '').trim() === '',
  );

  // What was missing is there, or what was kept is sent.
  const isOver = state === 'missing' ? missing.length === 0 : state === 'kept' && unsent.length === 0;

  const errorOf = (field: string): string | undefined => {
    if (state === 'missing' && missing.some((one) => one.name === field)) return t('raise.missing');
    const found = failure?.fields.find((one) => one.field.split(/[.[]/).includes(field));
    if (found === undefined) return undefined;
    return errorSentence({ ...found, code: 'INVALID_INPUT' }, errorWords[i18n.language as Language]);
  };

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (state === 'sending') return;
    setFailure(undefined);
    if (missing.length > 0) {
      setState('missing');
      return;
    }
    setState('sending');
    try {
      const isDone = await sendOrKeep(title, change.document, { input: change.input(values) });
      forget();
      setState(isDone ? 'typing' : 'kept');
      if (isDone) onDone();
    } catch (error) {
      setFailure(failureOf(error));
      setState('typing');
    }
  };

  return {
    values,
    type: (field: string, value: string) => {
      keep({ ...values, [field]: value });
    },
    forget,
    failure,
    state: isOver ? 'typing' : state,
    errorOf,
    send,
  };
}
