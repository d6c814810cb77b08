import { Alert, Button, ValidationMessage } from '@digdir/designsystemet-react';
import { errorSentence, errorWords, failureOf, type Failure, type Language } from '@vicinia/client';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { StationFailure } from '../station-failure.js';
import { sendOrKeep } from '../unsent/unsent-changes.js';
import type { Change } from './change.js';
import { FieldInput } from './field-input.js';
import { useDraft, type Values } from './use-draft.js';

interface Parts {
  /** Of the form, with the id of what it changes. */
  readonly name: string;
  /** What the button says, and the list of what was not sent. */
  readonly title: string;
  readonly change: Change;
  readonly initial?: Values;
  readonly onDone: () => void;
}

/** A form for one change. What was typed is kept until it was done; without a connection it is sent later. */
export function ChangeForm({ name, title, change, initial = {}, onDone }: Parts) {
  const { t, i18n } = useTranslation();
  const { values, keep, forget } = useDraft(name, initial);
  const [failure, setFailure] = useState<Failure>();
  const [state, setState] = useState<'typing' | 'missing' | 'sending' | 'kept'>('typing');
  const missing = change.fields.filter(
    (field) => field.isOptional !== true && (values[field.name] ?? '').trim() === '',
  );

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

  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      {change.fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          error={errorOf(field.name)}
          onChange={(value) => {
            keep({ ...values, [field.name]: value });
          }}
        />
      ))}
      {state === 'missing' && missing.length > 0 ? (
        <ValidationMessage>{t('raise.missing')}</ValidationMessage>
      ) : null}
      <StationFailure failure={failure} />
      {state === 'kept' ? <Alert role="status">{t('unsent.kept')}</Alert> : null}
      <div>
        <Button type="submit" loading={state === 'sending'}>
          {title}
        </Button>
      </div>
    </form>
  );
}
