import { Field, Input, Label, Link } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Part } from '../parts/part.js';
import { FoundPlaces } from './found-places.js';
import type { PlaceAndBelow } from './use-place.js';

/** Shorter words are in too many names. */
const LEAST_LETTERS = 2;

/** The places directly below one, or all below it with a name that is searched; nothing where there is none. */
export function PlaceList({ place, below }: PlaceAndBelow) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  if (below.length === 0) return null;
  return (
    <Part title={t('neighbourhood.below', { place: place.name })}>
      <Field>
        <Label>{t('neighbourhood.find')}</Label>
        <Input
          type="search"
          maxLength={100}
          value={name}
          onChange={({ target }) => {
            setName(target.value);
          }}
        />
      </Field>
      {name.trim().length >= LEAST_LETTERS ? (
        <FoundPlaces name={name.trim()} within={place.id} />
      ) : (
        <ul className="plain-list">
          {below.map((one) => (
            <li key={one.id}>
              <Link asChild>
                <RouterLink to={`/place/${one.id}`}>{one.name}</RouterLink>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
