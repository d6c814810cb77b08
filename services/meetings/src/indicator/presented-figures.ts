import type { FiguresOfTerritory, Period } from '@vicinia/indicators';
import type { TerritoryIndicators } from '../generated/graphql.js';

/** The figures of a territory in one period, as the schema says them. */
export function presentedFigures(figures: FiguresOfTerritory, period: Period): TerritoryIndicators {
  return { meetingsHeld: figures.sum('MEETINGS_HELD', period) };
}
