import {
  Checkbox,
  Field,
  Fieldset,
  Label,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import type { Failure } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../failure-alert.js';
import { useLoaded } from '../use-loaded.js';
import { FilesInput } from './files-input.js';
import type { FormField } from './form-field.js';
import { chosenOf, withChoice } from './values.js';

interface Parts {
  readonly field: FormField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One field of a form, of whatever kind. */
export function FieldInput(parts: Parts) {
  const { field, value, error, onChange } = parts;
  const { t } = useTranslation();
  if (field.kind === 'choice' || field.kind === 'choices') return <ChoiceInput {...parts} />;
  const label = field.isOptional === true ? t('form.optional', { name: field.label }) : field.label;
  if (field.kind === 'own') return field.input && <field.input {...{ label, value, error, onChange }} />;
  if (field.kind === 'files')
    return <FilesInput field={field} label={label} value={value} error={error} onChange={onChange} />;
  const shared = { label, description: field.hint, value, error, maxLength: field.most };
  const change = ({ target }: { target: { value: string } }) => {
    onChange(target.value);
  };
  if (field.kind === 'text')
    return <Textfield multiline rows={field.rows ?? 3} {...shared} onChange={change} />;
  const type = (
    { line: 'text', email: 'email', day: 'date', moment: 'datetime-local', number: 'number' } as const
  )[field.kind];
  return <Textfield type={type} {...field.typing} {...shared} onChange={change} />;
}

function ChoiceInput({ field, value, error, onChange }: Parts) {
  const { t, i18n } = useTranslation();
  const { data: choices = [], failure } = useLoaded(
    [field.name, i18n.language, field.choicesOf ?? ''].join(' '),
    field.choices ?? (() => Promise.resolve([])),
  );
  const label = field.isOptional === true ? t('form.optional', { name: field.label }) : field.label;
  if (field.kind === 'choices') {
    const chosen = chosenOf(value);
    return (
      <Fieldset>
        <Fieldset.Legend>{label}</Fieldset.Legend>
        {field.hint === undefined ? null : <Fieldset.Description>{field.hint}</Fieldset.Description>}
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            label={choice.text}
            value={choice.value}
            checked={chosen.includes(choice.value)}
            onChange={({ target }) => {
              onChange(withChoice(value, choice.value, target.checked));
            }}
          />
        ))}
        <Wrong error={error} failure={failure} />
      </Fieldset>
    );
  }
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      >
        <Select.Option value="">{field.isOptional === true ? '–' : t('form.choose')}</Select.Option>
        {choices.map((choice) => (
          <Select.Option key={choice.value} value={choice.value}>
            {choice.text}
          </Select.Option>
        ))}
      </Select>
      <Wrong error={error} failure={failure} />
    </Field>
  );
}

/** What is wrong with the choice, else why there is none: that is nothing which whoever fills it in has done. */
function Wrong({ error, failure }: { error: string | undefined; failure: Failure | undefined }) {
  return error === undefined ? (
    <FailureAlert failure={failure} />
  ) : (
    <ValidationMessage>{error}</ValidationMessage>
  );
}
