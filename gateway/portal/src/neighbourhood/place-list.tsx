import { Field, Heading, Input, Label, Link, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { folded } from './folded.js';
import type { PlaceAndBelow } from './use-place.js';

/** The places below one, which a name narrows; nothing where there is none. */
export function PlaceList({ place, below }: PlaceAndBelow) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  if (below.length === 0) return null;
  const found = below.filter((one) => folded(one.name).includes(folded(name)));
  return (
    <section className="stack">
      <Heading level={2} data-size="sm">
        {t('neighbourhood.below', { place: place.name })}
      </Heading>
      <Field>
        <Label>{t('neighbourhood.find')}</Label>
        <Input
          type="search"
          value={name}
          onChange={({ target }) => {
            setName(target.value);
          }}
        />
      </Field>
      <ul className="plain-list">
        {found.map((one) => (
          <li key={one.id}>
            <Link asChild>
              <RouterLink to={`/place/${one.id}`}>{one.name}</RouterLink>
            </Link>
          </li>
        ))}
      </ul>
      <div role="status">
        {found.length === 0 ? <Paragraph>{t('neighbourhood.nothingFound')}</Paragraph> : null}
      </div>
    </section>
  );
}
