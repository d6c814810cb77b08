import type { RankedFigure } from '@vicinia/indicators';

/** Vacant posts, of all there are. */
export const VACANT_OF_ALL: RankedFigure = {
  amount: [{ indicator: 'VACANT_POSTS', kind: 'stock' }],
  denominator: [{ indicator: 'POSTS', kind: 'stock' }],
};
