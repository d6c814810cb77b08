import type { FiguresOfPlaceQuery, RankedIssueFigure } from '@vicinia/client/station';

type Territory = NonNullable<FiguresOfPlaceQuery['territory']>;
export type Indicators = NonNullable<NonNullable<Territory['indicatorSeries']>[number]['indicators']>;

export type FigureName = RankedIssueFigure | 'VACANT_POSTS' | 'TENURE' | 'MEDIAN_HOURS' | 'MEETINGS_HELD';

/** A figure as the dashboard shows it. */
export interface Figure {
  readonly name: FigureName;
  /** A share of 0 to 1, or a number. */
  readonly unit: 'share' | 'number';
  /** By what territories are ranked by it; they are not ranked by the others. */
  readonly rankedBy: RankedIssueFigure | 'POSTS' | null;
  /** Null where nothing is known, or nothing was there to be a share of. */
  readonly valueOf: (indicators: Indicators) => number | null;
}

/** In the order of the dashboard: how people are answered, what comes of it, what there is to do, and who is there. */
export const FIGURES: readonly Figure[] = [
  {
    name: 'ANSWERED_IN_TIME',
    unit: 'share',
    rankedBy: 'ANSWERED_IN_TIME',
    valueOf: ({ concernsAnsweredInTime }) => concernsAnsweredInTime?.share ?? null,
  },
  {
    name: 'MEDIAN_HOURS',
    unit: 'number',
    rankedBy: null,
    valueOf: ({ timeToFirstAnswer }) => timeToFirstAnswer?.medianWithinHours ?? null,
  },
  {
    name: 'ISSUES_IMPROVED',
    unit: 'share',
    rankedBy: 'ISSUES_IMPROVED',
    valueOf: ({ issuesClosed: closed }) =>
      closed && shareOf(closed.fixed + closed.improved, assessed(closed) + closed.contested),
  },
  {
    name: 'CLOSINGS_CONTESTED',
    unit: 'share',
    rankedBy: 'CLOSINGS_CONTESTED',
    valueOf: ({ issuesClosed: closed }) =>
      closed && shareOf(closed.contested, assessed(closed) + closed.contested),
  },
  {
    name: 'CONCERNS_RECEIVED',
    unit: 'number',
    rankedBy: 'CONCERNS_RECEIVED',
    valueOf: ({ concernsReceived }) => concernsReceived?.total ?? null,
  },
  {
    name: 'OPEN_ISSUES',
    unit: 'number',
    rankedBy: 'OPEN_ISSUES',
    valueOf: ({ openIssues }) => openIssues,
  },
  {
    name: 'MEASURES_OVERDUE',
    unit: 'number',
    rankedBy: 'MEASURES_OVERDUE',
    valueOf: ({ measuresOverdue }) => measuresOverdue,
  },
  {
    name: 'SIGNATURES_MISSING',
    unit: 'number',
    rankedBy: 'SIGNATURES_MISSING',
    valueOf: ({ signaturesMissing }) => signaturesMissing,
  },
  {
    name: 'ESCALATIONS',
    unit: 'number',
    rankedBy: 'ESCALATIONS',
    valueOf: ({ escalations }) => escalations,
  },
  {
    name: 'VACANT_POSTS',
    unit: 'share',
    rankedBy: 'POSTS',
    valueOf: ({ vacantPosts }) => vacantPosts?.share ?? null,
  },
  {
    name: 'TENURE',
    unit: 'number',
    rankedBy: null,
    valueOf: ({ tenure }) => tenure?.meanDays ?? null,
  },
  {
    name: 'MEETINGS_HELD',
    unit: 'number',
    rankedBy: null,
    valueOf: ({ meetingsHeld }) => meetingsHeld,
  },
];

function assessed(closed: { fixed: number; improved: number; noChange: number; worse: number }): number {
  return closed.fixed + closed.improved + closed.noChange + closed.worse;
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** A value as people write it; a dash where there is none. */
export function written(value: number | null, unit: Figure['unit'], language: string): string {
  if (value === null) return '–';
  return value.toLocaleString(
    language,
    unit === 'share' ? { style: 'percent', maximumFractionDigits: 1 } : { maximumFractionDigits: 2 },
  );
}

/** What changed, with its sign: percentage points of a share. */
export function difference(
  now: number | null,
  before: number | null,
  unit: Figure['unit'],
  language: string,
): string {
  if (now === null || before === null) return '–';
  const change = unit === 'share' ? (now - before) * 100 : now - before;
  return change.toLocaleString(language, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
}
