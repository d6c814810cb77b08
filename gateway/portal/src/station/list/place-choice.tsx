import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../parts/page-title.js';
import { useMe, useMyPlaces, type Place } from '../me.js';
import { FilterSelect } from './filter-inputs.js';
import type { Filters } from './use-filters.js';

/** Shows something of the territory of the caller; of the chosen one where there are several. */
export function OfMyPlace({
  filters,
  children,
}: {
  filters: Filters;
  children: (place: Place) => ReactNode;
}) {
  const { t } = useTranslation();
  const places = useMyPlaces();
  const isAsked = useMe() !== undefined;
  const place = places.find(({ id }) => id === filters.of('place')) ?? places[0];
  if (place === undefined) {
    return (
      <>
        <PageTitle title={t('station.pages')} />
        {isAsked ? <Paragraph>{t('station.noPlace')}</Paragraph> : null}
      </>
    );
  }
  return (
    <>
      {places.length < 2 ? null : (
        <FilterSelect
          filters={filters}
          name="place"
          label={t('station.place')}
          isNarrowing={false}
          choices={places.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      {children(place)}
    </>
  );
}
