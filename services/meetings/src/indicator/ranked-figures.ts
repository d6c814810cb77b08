import type { RankedFigure } from '@vicinia/indicators';

/** Meetings that were held, of the residents. */
export const HELD_OF_RESIDENTS: RankedFigure = {
  amount: [{ indicator: 'MEETINGS_HELD', kind: 'sum' }],
  denominator: null,
};
