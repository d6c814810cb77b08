import { Link, Paragraph } from '@digdir/designsystemet-react';
import { FindPlacesDocument } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { FailureAlert } from '../parts/failure-alert.js';
import { useLater } from '../parts/use-later.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';

const PAUSE_MS = 250;

/** Places with this in their name, each with the one above it. It is asked for once somebody pauses typing. */
export function FoundPlaces({ name, within }: { name: string; within: string }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const search = useLater(name, PAUSE_MS);
  const { data, failure } = useLoaded(`${search} ${within} ${language}`, () =>
    vicinia.read(FindPlacesDocument, { search, within, language }),
  );
  const found = data?.territories?.nodes;
  return (
    <>
      <FailureAlert failure={failure} />
      <ul className="plain-list stack">
        {found?.map(({ id, name: ofPlace, parent }) => (
          <li key={id}>
            <Link asChild>
              <RouterLink to={`/place/${id}`}>{ofPlace}</RouterLink>
            </Link>
            {parent === null ? null : `, ${parent.name}`}
          </li>
        ))}
      </ul>
      <div role="status">
        {found?.length === 0 ? <Paragraph>{t('neighbourhood.nothingFound')}</Paragraph> : null}
      </div>
    </>
  );
}
