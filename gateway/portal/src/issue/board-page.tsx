import { IssueBoardDocument } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../parts/page-title.js';
import { usePages } from '../parts/use-pages.js';
import { vicinia } from '../portal-client.js';
import { RowList } from '../station/list/row-list.js';
import { OfMyPlace } from '../station/list/place-choice.js';
import { boardFilters, useFilters, type Filters } from '../station/list/use-filters.js';
import { useChanged } from '../station/live-changes.js';
import type { Place } from '../station/me.js';
import { BoardFilters } from './board-filters.js';
import { IssueCard } from './issue-card.js';

/** The issues of a territory and of those below. */
export default function BoardPage() {
  const filters = useFilters();
  return <OfMyPlace filters={filters}>{(place) => <Board place={place} filters={filters} />}</OfMyPlace>;
}

function Board({ place, filters }: { place: Place; filters: Filters }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const stage = filters.of('stage');
  const changed = useChanged(({ type }) => type === 'Issue');
  const pages = usePages(
    `${language} ${place.id} ${filters.key}`,
    async (after) => {
      const { data, failure } = await vicinia.readPartly(IssueBoardDocument, {
        language,
        territoryId: place.id,
        after,
        ...boardFilters(filters),
        stages: stage === null ? null : [stage as never],
      });
      return { page: data.territory?.issues, failure };
    },
    changed,
  );
  return (
    <>
      <PageTitle title={t('issue.board', { place: place.name })} />
      <BoardFilters filters={filters} />
      <RowList {...pages} row={(issue) => <IssueCard issue={issue} />} />
    </>
  );
}
