import { Refusal } from '@vicinia/service-kit';

/** Months over which an indicator is summed: from the first, up to and without the second, as days. */
export interface Months {
  readonly from: string;
  readonly until: string;
}

const PERIOD = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/;

/** The month of a moment, as its first day in UTC. */
export function monthOf(moment: Date): string {
  return `${moment.toISOString().slice(0, 7)}-01`;
}

/**
 * Reads a period.
 *
 * @param period a month (`2026-03`) or a year (`2026`); nothing means the running month
 * @throws Refusal INVALID_INPUT
 */
export function monthsOf(period: string | null | undefined, now: Date): Months {
  const match = PERIOD.exec(period ?? now.toISOString().slice(0, 7));
  const year = match?.[1];
  if (year === undefined)
    throw new Refusal('INVALID_INPUT', 'a period is a month or a year, as 2026-03 or 2026', 'period');
  const month = match?.[2];
  if (month === undefined) return { from: `${year}-01-01`, until: `${following(year)}-01-01` };
  return {
    from: `${year}-${month}-01`,
    until:
      month === '12'
        ? `${following(year)}-01-01`
        : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`,
  };
}

function following(year: string): string {
  return String(Number(year) + 1).padStart(4, '0');
}
