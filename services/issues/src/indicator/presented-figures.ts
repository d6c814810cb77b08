import type { FiguresOfTerritory, Period } from '@vicinia/indicators';
import { bucketsOf, medianOf } from './answer-time.js';
import { ReceivedConcerns } from './received-concerns.js';

/** The figures of a territory in one period, as the schema says them. */
export type PresentedFigures = ReturnType<typeof presentedFigures>;

/** Works out shares and medians from what was counted. */
export function presentedFigures(figures: FiguresOfTerritory, period: Period) {
  const sum = (indicator: string): number => figures.sum(indicator, period);
  const due = sum('CONCERNS_DUE');
  const inTime = sum('CONCERNS_IN_TIME');
  const buckets = bucketsOf(sum);
  return {
    openIssues: figures.stock('OPEN_ISSUES', period),
    measuresOverdue: figures.stock('MEASURES_OVERDUE', period),
    signaturesMissing: figures.stock('SIGNATURES_MISSING', period),
    concernsReceived: new ReceivedConcerns(figures, period),
    concernsAnsweredInTime: { inTime, due, share: due === 0 ? null : inTime / due },
    timeToFirstAnswer: {
      answers: buckets.reduce((total, { answers }) => total + answers, 0),
      medianWithinHours: medianOf(buckets),
      buckets,
    },
    escalations: sum('ESCALATIONS'),
    issuesClosed: {
      fixed: sum('CLOSED_FIXED'),
      improved: sum('CLOSED_IMPROVED'),
      noChange: sum('CLOSED_NO_CHANGE'),
      worse: sum('CLOSED_WORSE'),
      contested: sum('CLOSINGS_CONTESTED'),
    },
  };
}
