import type { FiguresOfTerritory, Period } from '@vicinia/indicators';
import type { TerritoryIndicators } from '../generated/graphql.js';

/** The figures of a territory in one period, as the schema says them. */
export function presentedFigures(figures: FiguresOfTerritory, period: Period): TerritoryIndicators {
  const vacant = figures.stock('VACANT_POSTS', period);
  const posts = figures.stock('POSTS', period);
  return { vacantPosts: { vacant, posts, share: posts === 0 ? null : vacant / posts } };
}
