import { ConcernInboxDocument } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../parts/page-title.js';
import { usePages } from '../parts/use-pages.js';
import { vicinia } from '../portal-client.js';
import { OfMyPlace } from '../station/list/place-choice.js';
import { RowList } from '../station/list/row-list.js';
import { boardFilters, useFilters, type Filters } from '../station/list/use-filters.js';
import { useChanged } from '../station/live-changes.js';
import type { Place } from '../station/me.js';
import { ConcernCard } from './concern-card.js';
import { InboxFilters } from './inbox-filters.js';

/** The concerns of a territory and of those below. */
export default function InboxPage() {
  const filters = useFilters();
  return <OfMyPlace filters={filters}>{(place) => <Inbox place={place} filters={filters} />}</OfMyPlace>;
}

function Inbox({ place, filters }: { place: Place; filters: Filters }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const status = filters.of('status');
  const changed = useChanged(({ type }) => type === 'Concern');
  const pages = usePages(
    `${language} ${place.id} ${filters.key}`,
    async (after) => {
      const { data, failure } = await vicinia.readPartly(ConcernInboxDocument, {
        language,
        territoryId: place.id,
        after,
        ...boardFilters(filters),
        waiting: filters.of('waiting') !== null,
        statuses: status === null ? null : [status as never],
      });
      return { page: data.territory?.concerns, failure };
    },
    changed,
  );
  return (
    <>
      <PageTitle title={t('concern.inbox', { place: place.name })} />
      <InboxFilters filters={filters} />
      <RowList {...pages} row={(concern) => <ConcernCard concern={concern} />} />
    </>
  );
}
