import { Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import type { FacilityOfPlaceFragment } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { HoursShown } from './hours-shown.js';

/** Stations and hospitals that somebody here can call or go to. */
export function FacilityList({
  facilities,
}: {
  facilities: { readonly nodes: readonly FacilityOfPlaceFragment[] } | null;
}) {
  const { t } = useTranslation();
  if (facilities === null || facilities.nodes.length === 0) return null;
  return (
    <Part title={t('neighbourhood.facilities')}>
      {facilities.nodes.map((facility) => (
        <Facility key={facility.id} {...facility} />
      ))}
    </Part>
  );
}

function Facility({ name, address, telephones, openingHours, isOpenNow }: FacilityOfPlaceFragment) {
  const { t } = useTranslation();
  return (
    <article>
      <Heading level={3} data-size="xs">
        {name}
      </Heading>
      {address === null ? null : <Paragraph>{address}</Paragraph>}
      <ul className="plain-list">
        {telephones.map(({ number, purpose }) => (
          <li key={number}>
            {purpose === null ? null : `${purpose}: `}
            <Link dir="ltr" href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>
              {number}
            </Link>
          </li>
        ))}
      </ul>
      {isOpenNow === null ? null : (
        <Paragraph>{t(isOpenNow ? 'neighbourhood.openNow' : 'neighbourhood.closedNow')}</Paragraph>
      )}
      <HoursShown hours={openingHours} />
    </article>
  );
}
