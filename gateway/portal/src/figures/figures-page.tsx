import { Heading, Link } from '@digdir/designsystemet-react';
import { FiguresOfPlaceDocument } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { PageTitle } from '../parts/page-title.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { FilterSelect } from '../station/list/filter-inputs.js';
import { OfMyPlace } from '../station/list/place-choice.js';
import { useFilters, type Filters } from '../station/list/use-filters.js';
import { StationFailure } from '../station/station-failure.js';
import { monthIn } from '../words/dates.js';
import { FIGURES } from './figures.js';
import { KeyFigures } from './key-figures.js';
import { monthOf, monthsUntil } from './months.js';
import { RankedPlaces } from './ranked-places.js';
import { Trend } from './trend.js';

const MONTHS = 13;

/** How a territory does, over the months and beside the others: for ministries, leads and everybody on the way down. */
export default function FiguresPage() {
  const filters = useFilters();
  const place = filters.of('place');
  if (place !== null) return <FiguresOf id={place} filters={filters} />;
  return <OfMyPlace filters={filters}>{({ id }) => <FiguresOf id={id} filters={filters} />}</OfMyPlace>;
}

function FiguresOf({ id, filters }: { id: string; filters: Filters }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const thisMonth = monthOf(new Date());
  const months = monthsUntil(thisMonth, MONTHS);
  const wholeMonth = months.at(-2) ?? thisMonth;
  const period = filters.of('period') ?? wholeMonth;
  const figure = FIGURES.find(({ name }) => name === filters.of('figure')) ?? FIGURES[0];
  const { data, failure } = useLoaded(`${id} ${thisMonth} ${language}`, async () =>
    vicinia.readPartly(FiguresOfPlaceDocument, { id, from: months[0] ?? thisMonth, to: thisMonth, language }),
  );
  const territory = data?.data.territory;
  const series = territory?.indicatorSeries ?? [];
  const at = series.findIndex((one) => one.period === period);
  const now = series[at];
  return (
    <>
      <PageTitle title={t('figures.title', { place: territory?.name ?? '' })} />
      <StationFailure failure={failure ?? data?.failure ?? undefined} />
      <nav aria-label={t('neighbourhood.above')} className="plain-list">
        {territory?.ancestors.map(({ id: above, name }) => (
          <Link key={above} asChild>
            <RouterLink to={`/staff/figures?place=${above}`}>{name}</RouterLink>
          </Link>
        ))}
      </nav>
      <FilterSelect
        filters={filters}
        name="period"
        label={t('figures.month')}
        choices={months
          .toReversed()
          .map((month) => ({ value: month === wholeMonth ? '' : month, text: monthIn(language, month) }))}
        isNarrowing={false}
      />
      {now === undefined ? null : <KeyFigures now={now} before={series[at - 1]} />}
      <Heading level={2} data-size="sm">
        {t('figures.oneFigure')}
      </Heading>
      <FilterSelect
        filters={filters}
        name="figure"
        label={t('figures.figure')}
        choices={FIGURES.map(({ name }) => ({ value: name, text: t(`figure.${name}`) }))}
        isNarrowing={false}
      />
      {figure === undefined || data === undefined ? null : (
        <>
          <Trend figure={figure} series={series} />
          <RankedPlaces
            figure={figure}
            within={id}
            period={period}
            levels={(data.data.territoryLevels ?? []).filter(
              ({ rank }) =>
                rank >
                (data.data.territoryLevels?.find((one) => one.code === territory?.level.code)?.rank ?? 0),
            )}
            filters={filters}
          />
        </>
      )}
    </>
  );
}
