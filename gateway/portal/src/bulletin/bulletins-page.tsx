import { Card, Heading, Link, Paragraph, Tag } from '@digdir/designsystemet-react';
import { BulletinsHereDocument, type BulletinsHereQuery } from '@vicinia/client/station';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as PageLink } from 'react-router';
import { PageTitle } from '../parts/page-title.js';
import { usePages } from '../parts/use-pages.js';
import { vicinia } from '../portal-client.js';
import { Action } from '../station/actions/action-list.js';
import { FilterSelect } from '../station/list/filter-inputs.js';
import { useChanged } from '../station/live-changes.js';
import { OfMyPlace } from '../station/list/place-choice.js';
import { RowList } from '../station/list/row-list.js';
import { useFilters, type Filters } from '../station/list/use-filters.js';
import type { Place } from '../station/me.js';
import { useLabels } from '../station/use-labels.js';
import { dayIn } from '../words/dates.js';
import { draftBulletin } from './bulletin-changes.js';

type Bulletins = NonNullable<NonNullable<BulletinsHereQuery['territory']>['bulletins']>;

/** Bulletins of a territory and of those below: drafts unless told otherwise. */
export default function BulletinsPage() {
  const filters = useFilters();
  return <OfMyPlace filters={filters}>{(place) => <Bulletins place={place} filters={filters} />}</OfMyPlace>;
}

function Bulletins({ place, filters }: { place: Place; filters: Filters }) {
  const { t, i18n } = useTranslation();
  const { all } = useLabels();
  const language = i18n.language;
  const [looks, setLooks] = useState(0);
  const status = filters.of('status') ?? 'DRAFT';
  const changed = useChanged(({ type }) => type === 'Bulletin');
  const pages = usePages(
    [language, place.id, filters.key].join(' '),
    async (after) => {
      const wanted = { territoryId: place.id, status: status as 'DRAFT', after, language };
      const { data, failure } = await vicinia.readPartly(BulletinsHereDocument, wanted);
      return { page: data.territory?.bulletins, failure };
    },
    looks + changed,
  );
  // What is shown without a choice stands first, and without a value.
  const choices = all('bulletinStatuses').map(({ value, text }) => ({
    value: value === 'DRAFT' ? '' : value,
    text,
  }));
  return (
    <>
      <PageTitle title={t('bulletin.of', { place: place.name })} />
      <Action
        name={`draftBulletin.${place.id}`}
        title={t('action.draftBulletin')}
        change={draftBulletin(place.id, t, language)}
        onDone={() => {
          setLooks((before) => before + 1);
        }}
      />
      <form className="filters" role="search" aria-label={t('filter.title')}>
        <FilterSelect
          filters={filters}
          name="status"
          label={t('filter.status')}
          choices={choices}
          isNarrowing={false}
        />
      </form>
      <RowList {...pages} row={(bulletin) => <BulletinCard bulletin={bulletin} />} />
    </>
  );
}

function BulletinCard({ bulletin }: { bulletin: Bulletins['nodes'][number] }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const { id, kind, status, text, territory, draftedAt, publishedAt } = bulletin;
  return (
    <Card asChild>
      <article>
        <Heading level={2} data-size="xs">
          <Link asChild>
            <PageLink to={`/staff/bulletin/${id}`} lang={text?.language}>
              {text?.title ?? label('bulletinKinds', kind)}
            </PageLink>
          </Link>
        </Heading>
        <div className="plain-list">
          <Tag data-size="sm">{label('bulletinStatuses', status)}</Tag>
          <Tag data-size="sm" data-color="neutral">
            {label('bulletinKinds', kind)}
          </Tag>
        </div>
        <Paragraph data-size="sm">
          {territory?.name} · {t('bulletin.drafted')} {dayIn(i18n.language, draftedAt)}
          {publishedAt === null ? '' : ` · ${t('bulletin.published')} ${dayIn(i18n.language, publishedAt)}`}
        </Paragraph>
      </article>
    </Card>
  );
}
