import { Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { PlacesForConcernDocument } from '@vicinia/client/station';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputParts } from '../../parts/form/form-field.js';
import { useLater } from '../../parts/use-later.js';
import { useLoaded } from '../../parts/use-loaded.js';
import { vicinia } from '../../portal-client.js';

/** A place of the country, found by its name. */
export function PlaceInput({ label, value, error, onChange }: InputParts) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState('');
  const search = useLater(typed.trim(), 300);
  const language = i18n.language;
  const { data: places = [] } = useLoaded(`${language} ${search}`, async () => {
    if (search === '') return [];
    const { territories } = await vicinia.read(PlacesForConcernDocument, { search, language });
    return territories?.nodes ?? [];
  });
  const group = useId();
  return (
    <fieldset className="stack close bare">
      <legend>{label}</legend>
      <Textfield
        type="search"
        label={t('field.findPlace')}
        value={typed}
        error={error}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
      />
      {places.map(({ id, name }) => (
        <Radio
          key={id}
          name={group}
          label={name}
          value={id}
          checked={value === id}
          onChange={() => {
            onChange(id);
          }}
        />
      ))}
      {search !== '' && places.length === 0 ? (
        <ValidationMessage>{t('station.nothingFound')}</ValidationMessage>
      ) : null}
    </fieldset>
  );
}
