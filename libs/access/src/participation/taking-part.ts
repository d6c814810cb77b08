import { officeHolds } from './by-office.js';

/**
 * The columns that each table has in which somebody takes part in something, whatever it is: who, by which appointment or
 * in their own right, from when until when. In what, and in what capacity, the table says itself.
 */
export const participationColumns = [
  /** Who takes part; null where it is an organisation, for which others do. */
  'person_id',
  /** The appointment by which the person does; null for their own right. */
  'appointment_id',
  /** Since when; null for ever since it is written down. */
  'valid_from',
  /** Until when; null while nobody has said that it ends. */
  'valid_until',
] as const;

/** What `takesPart` is told beside the alias. */
export interface TakesPartAt {
  /** SQL expression of the moment; the present unless told otherwise. */
  readonly at?: string;
  /** SQL condition that grants are silent; left out where `decide` judges that. */
  readonly suspended?: string;
}

/**
 * SQL condition that a participation has begun and has not ended, whatever office it rests on: an organisation takes part as
 * long as it lasts, whoever acts for it.
 *
 * @param row alias of a table that has `participationColumns`
 * @param at SQL expression of the moment
 */
export function lasts(row: string, at = 'clock_timestamp()'): string {
  return `((${row}.valid_from <= ${at}) IS NOT FALSE AND (${row}.valid_until <= ${at}) IS NOT TRUE)`;
}

/**
 * SQL condition that somebody takes part: it has begun, has not ended, and the office still holds by which they do. The one
 * rule for all participations, asked in each use, so that a removal holds from the moment at which the grants are heard.
 *
 * @param row alias of a table that has `participationColumns`
 */
export function takesPart(row: string, { at, suspended }: TakesPartAt = {}): string {
  return `(${lasts(row, at)} AND ${officeHolds(row, suspended === undefined ? {} : { suspended })})`;
}
