import { FIRST_ANSWERS, type CountedSum } from './indicator.js';

const HOUR_MS = 3_600_000;

/** Borders, in hours, of the buckets into which times until the first answer fall; the last bucket has none. */
export const ANSWER_HOURS = [1, 2, 4, 8, 12, 24, 36, 48, 72, 96, 120, 168, 336] as const;

const LATER = `${FIRST_ANSWERS}LATER`;

/** How many first answers were given within some hours, and not within the hours of the bucket before. */
export interface AnswerTimeBucket {
  /** Null for those that took longer than the last border. */
  readonly withinHours: number | null;
  readonly answers: number;
}

/** Which indicator counts an answer; one at the very border belongs to the bucket before it. */
export function answeredWithin(receivedAt: Date, answeredAt: Date): CountedSum {
  const hours = (answeredAt.getTime() - receivedAt.getTime()) / HOUR_MS;
  const border = ANSWER_HOURS.find((most) => hours <= most);
  return border === undefined ? LATER : `${FIRST_ANSWERS}${String(border)}`;
}

/**
 * SQL expression of the indicator that counts an answer, for a recount.
 *
 * @param receivedAt SQL expression
 * @param answeredAt SQL expression
 */
export function answeredWithinSql(receivedAt: string, answeredAt: string): string {
  const buckets = ANSWER_HOURS.map(
    (hours) =>
      `WHEN ${answeredAt} - ${receivedAt} <= interval '${String(hours)} hours' THEN '${FIRST_ANSWERS}${String(hours)}'`,
  );
  return `CASE ${buckets.join(' ')} ELSE '${LATER}' END`;
}

/** All buckets, the shortest first. @param countOf what an indicator amounts to */
export function bucketsOf(countOf: (indicator: string) => number): AnswerTimeBucket[] {
  const within = ANSWER_HOURS.map((hours) => ({
    withinHours: hours,
    answers: countOf(`${FIRST_ANSWERS}${String(hours)}`),
  }));
  return [...within, { withinHours: null, answers: countOf(LATER) }];
}

/**
 * The border of the bucket in which the median lies: at least half were answered within so many hours.
 *
 * @returns null where nothing was answered, and where half took longer than the last border
 */
export function medianOf(buckets: readonly AnswerTimeBucket[]): number | null {
  const all = buckets.reduce((total, { answers }) => total + answers, 0);
  let answered = 0;
  for (const { withinHours, answers } of buckets) {
    answered += answers;
    if (all > 0 && answered * 2 >= all) return withinHours;
  }
  return null;
}
