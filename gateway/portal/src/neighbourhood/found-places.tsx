import { Link, Paragraph } from '@digdir/designsystemet-react';
import { FindPlacesDocument } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { FailureAlert } from '../parts/failure-alert.js';
import { useLater } from '../parts/use-later.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';

const PAUSE_MS = 250;

/** Places with this in their name, each with the one above it, and addresses like it. They are asked for once somebody pauses typing. */
export function FoundPlaces({ name, within }: { name: string; within: string }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const search = useLater(name, PAUSE_MS);
  const { data, failure } = useLoaded(`${search} ${within} ${language}`, () =>
    vicinia.read(FindPlacesDocument, { search, within, language, byAddress: isLongEnough(search) }),
  );
  const found = data?.territories?.nodes;
  const addresses = (data?.addresses ?? []).flatMap(({ territory, ...address }) =>
    territory === null ? [] : { ...address, territory },
  );
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
        {addresses.map(({ id, territory, ...address }) => (
          <li key={id}>
            <Link asChild>
              <RouterLink to={`/place/${territory.id}`}>{lineOf(address)}</RouterLink>
            </Link>
            , {territory.name}
          </li>
        ))}
      </ul>
      <div role="status">
        {found?.length === 0 && addresses.length === 0 ? (
          <Paragraph>{t('neighbourhood.nothingFound')}</Paragraph>
        ) : null}
      </div>
    </>
  );
}

/** What the graph wants of a search for addresses. */
function isLongEnough(search: string): boolean {
  return (search.match(/[\p{L}\p{N}]/gu) ?? []).length >= 3;
}

function lineOf({
  street,
  houseNumber,
  postcode,
  place,
}: {
  readonly street: string;
  readonly houseNumber: string | null;
  readonly postcode: string;
  readonly place: string;
}): string {
  return `${[street, houseNumber].filter((part) => part !== null).join(' ')}, ${postcode} ${place}`;
}
