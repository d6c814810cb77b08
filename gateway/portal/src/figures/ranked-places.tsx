import { Paragraph } from '@digdir/designsystemet-react';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLoaded } from '../parts/use-loaded.js';
import { FilterSelect } from '../station/list/filter-inputs.js';
import type { Filters } from '../station/list/use-filters.js';
import { StationFailure } from '../station/station-failure.js';
import { written, type Figure } from './figures.js';
import { Ranking } from './ranking.js';
import { rankedBy, type Ranked } from './ranked.js';

const PlacesMap = lazy(async () => import('../map/places-map.js'));

/** Of few, one more or less would decide; who wants them all the same can say so. */
const LEAST = [5, 1, 10, 50, 100];

interface Parts {
  readonly figure: Figure;
  readonly within: string;
  readonly period: string;
  readonly levels: readonly { code: string; names: readonly { language: string; text: string }[] }[];
  readonly filters: Filters;
}

/** The territories of a level beside each other: as a map and as a ranking. */
export function RankedPlaces({ figure, within, period, levels, filters }: Parts) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const level = levels.find(({ code }) => code === filters.of('level')) ?? levels[0];
  const minimumDenominator = Number(filters.of('least') ?? LEAST[0]);
  const asked = { within, level: level?.code ?? '', period, minimumDenominator, language };
  const { data: ranked, failure } = useLoaded(JSON.stringify([figure.name, asked]), async () =>
    level === undefined ? [] : rankedBy(figure, asked),
  );
  if (level === undefined) return null;
  if (figure.rankedBy === null) return <Paragraph>{t('figures.notRanked')}</Paragraph>;
  return (
    <>
      <FilterSelect
        filters={filters}
        name="level"
        label={t('figures.level')}
        choices={levels.map(({ code, names }) => ({
          value: code,
          text: (names.find((name) => name.language === language) ?? names[0])?.text ?? code,
        }))}
        isNarrowing={false}
      />
      <FilterSelect
        filters={filters}
        name="least"
        label={t('figures.least')}
        choices={LEAST.map((least) => ({ value: String(least), text: String(least) }))}
        isNarrowing={false}
      />
      <StationFailure failure={failure} />
      {ranked === undefined ? null : (
        <>
          {ranked.length === 0 ? null : <RankedMap figure={figure} level={level.code} ranked={ranked} />}
          <Ranking figure={figure} ranked={ranked} />
        </>
      )}
    </>
  );
}

function RankedMap({ figure, level, ranked }: { figure: Figure; level: string; ranked: readonly Ranked[] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const navigate = useNavigate();
  const choose = useCallback((id: string) => void navigate(`/staff/figures?place=${id}`), [navigate]);
  const places = useMemo(
    () =>
      ranked.map(({ territory: { id, code, name }, value }) => ({
        ...{ id, code, level: { code: level }, value },
        name: `${name}: ${written(value, figure.unit, language)}`,
      })),
    [ranked, level, figure, language],
  );
  return (
    <Suspense fallback={<p>{t('loading')}</p>}>
      <PlacesMap places={places} onChoose={choose} />
    </Suspense>
  );
}
