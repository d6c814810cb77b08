import { errorSentence, errorWords, failureOf, type Failure, type Language } from '@vicinia/client';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField } from './form-field.js';
import { useDraft } from './use-draft.js';
import type { Values } from './values.js';

export interface Asked<Result> {
  /** Of what is kept of it, with the id of what it changes; null where it holds a secret, which is not kept. */
  readonly name: string | null;
  readonly initial?: Values;
  /** What it asks for, which may depend on what was typed. */
  readonly fields: (values: Values) => readonly FormField[];
  /** What else becomes of the form when a field is typed. */
  readonly adjust?: (values: Values, field: string) => Values;
  /** What is wrong with what was typed, by the names of fields; nothing is sent then. */
  readonly check?: (values: Values) => Readonly<Record<string, string>>;
  readonly send: (values: Values) => Promise<Result>;
  /** Leaves in the form what was sent; else it is forgotten. */
  readonly staysTyped?: boolean;
  readonly onDone?: (result: Result) => void;
}

/** What somebody types into a form, what is wrong with it, and how it is sent. */
export function useForm<Result>(asked: Asked<Result>) {
  const { name, initial = {}, adjust = (next) => next, check = () => ({}) } = asked;
  const { t, i18n } = useTranslation();
  const { values, keep, forget } = useDraft(name, initial);
  const [failure, setFailure] = useState<Failure>();
  const [isTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const fields = asked.fields(values);
  const missing = fields
    .filter((field) => field.isOptional !== true && (values[field.name] ?? '').trim() === '')
    .map((field) => [field.name, t('form.missing')] as const);
  const wrong: Readonly<Record<string, string>> =
    missing.length > 0 ? Object.fromEntries(missing) : check(values);
  const isWrong = Object.keys(wrong).length > 0;

  const errorOf = (field: string): string | undefined => {
    if (isTried && wrong[field] !== undefined) return wrong[field];
    const found = failure?.fields.find((one) => one.field.split(/[.[]/).includes(field));
    if (found === undefined) return undefined;
    return errorSentence({ ...found, code: 'INVALID_INPUT' }, errorWords[i18n.language as Language]);
  };

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isSending) return;
    setFailure(undefined);
    setTried(isWrong);
    if (isWrong) return;
    setSending(true);
    try {
      const result = await asked.send(values);
      if (asked.staysTyped !== true) forget();
      asked.onDone?.(result);
    } catch (error) {
      setFailure(failureOf(error));
    }
    setSending(false);
  };

  return {
    fields,
    values,
    type: (field: string, value: string) => {
      keep((current) => adjust({ ...current, [field]: value }, field));
    },
    forget,
    failure,
    isSending,
    errorOf,
    send,
  };
}
