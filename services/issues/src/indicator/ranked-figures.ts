import type { Closings, Part, RankedFigure } from '@vicinia/indicators';
import type { RankedIssueFigure } from '../generated/graphql.js';
import { receivedIn, type Counted } from './indicator.js';

const sums = (...indicators: readonly string[]): Part[] =>
  indicators.map((indicator) => ({ indicator, kind: 'sum' }));

const stock = (indicator: Counted['stock']): Part[] => [{ indicator, kind: 'stock' }];

const DUE = sums('CONCERNS_DUE');
const CLOSED = sums('CLOSED_FIXED', 'CLOSED_IMPROVED', 'CLOSED_NO_CHANGE', 'CLOSED_WORSE');
const CONTESTED = sums('CLOSINGS_CONTESTED');

/** What the contested share beside every figure is made of (domain, section 6). */
export const CLOSINGS: Closings = { closed: CLOSED, contested: CONTESTED };

/**
 * What a figure by which territories are ranked is made of.
 *
 * @param categories codes of all categories of concerns
 */
export function rankedFigure(figure: RankedIssueFigure, categories: readonly string[]): RankedFigure {
  const figures: Readonly<Record<RankedIssueFigure, RankedFigure>> = {
    ANSWERED_IN_TIME: { amount: sums('CONCERNS_IN_TIME'), denominator: DUE },
    ISSUES_IMPROVED: {
      amount: sums('CLOSED_FIXED', 'CLOSED_IMPROVED'),
      denominator: [...CLOSED, ...CONTESTED],
    },
    CLOSINGS_CONTESTED: { amount: CONTESTED, denominator: [...CLOSED, ...CONTESTED] },
    CONCERNS_RECEIVED: { amount: sums(...categories.map(receivedIn)), denominator: null },
    OPEN_ISSUES: { amount: stock('OPEN_ISSUES'), denominator: null },
    MEASURES_OVERDUE: { amount: stock('MEASURES_OVERDUE'), denominator: null },
    SIGNATURES_MISSING: { amount: stock('SIGNATURES_MISSING'), denominator: null },
    ESCALATIONS: { amount: sums('ESCALATIONS'), denominator: DUE },
  };
  return figures[figure];
}
