import { Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLater } from '../../parts/use-later.js';
import type { Choice } from '../../parts/form/form-field.js';
import type { Filters } from './use-filters.js';

interface Parts {
  readonly filters: Filters;
  readonly name: string;
  readonly label: string;
}

/** Narrows a list to one choice; to none where it has no other. */
export function FilterSelect({
  filters,
  name,
  label,
  choices,
  isNarrowing = true,
}: Parts & { choices: readonly Choice[]; isNarrowing?: boolean }) {
  const { t } = useTranslation();
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        value={filters.of(name) ?? ''}
        onChange={({ target }) => {
          filters.set(name, target.value);
        }}
      >
        {isNarrowing ? <Select.Option value="">{t('filter.all')}</Select.Option> : null}
        {choices.map(({ value, text }) => (
          <Select.Option key={value} value={value}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

export function FilterCheck({ filters, name, label }: Parts) {
  return (
    <Checkbox
      label={label}
      value={name}
      checked={filters.of(name) !== null}
      onChange={({ target }) => {
        filters.set(name, target.checked ? 'yes' : '');
      }}
    />
  );
}

/** Words that have to be in it; asked for once somebody has stopped typing. */
export function FilterSearch({ filters, name, label }: Parts) {
  const [typed, setTyped] = useState(filters.of(name) ?? '');
  const later = useLater(typed.trim(), 400);
  useEffect(() => {
    const wanted = later.length < 3 ? '' : later;
    if (wanted !== (filters.of(name) ?? '')) filters.set(name, wanted);
  }, [later]);
  return (
    <Textfield
      type="search"
      label={label}
      value={typed}
      maxLength={200}
      onChange={({ target }) => {
        setTyped(target.value);
      }}
    />
  );
}
