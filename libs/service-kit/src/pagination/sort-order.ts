import { isId } from '../input/input-checks.js';

/** A column that orders a list. */
export interface SortColumn {
  /** What comes before all its values, as PostgreSQL reads it: the first page starts after it, as others after a cursor. */
  readonly start: string;
  /** True for a text that a cursor of ours may hold. */
  readonly isValue: (text: string) => boolean;
}

/** Columns that order a list, the last of them unique. */
export type SortOrder = readonly SortColumn[];

const ID_UP: SortColumn = { start: '00000000-0000-0000-0000-000000000000', isValue: isId };
const ID_DOWN: SortColumn = { start: 'ffffffff-ffff-ffff-ffff-ffffffffffff', isValue: isId };
const TEXT: SortColumn = { start: '', isValue: () => true };

/** By an instant or a day, the latest first, then by id downwards. */
export const NEWEST_FIRST: SortOrder = [{ start: 'infinity', isValue: isTime }, ID_DOWN];
/** By an instant or a day, the earliest first, then by id. */
export const OLDEST_FIRST: SortOrder = [{ start: '-infinity', isValue: isTime }, ID_UP];
/** By an instant, the latest first, then by a number that counts up, the highest first. */
export const LATEST_COUNTED: SortOrder = [
  { start: 'infinity', isValue: isTime },
  { start: '9223372036854775807', isValue: isCount },
];
/** By an instant, the earliest first, then by a number that counts up. */
export const EARLIEST_COUNTED: SortOrder = [
  { start: '-infinity', isValue: isTime },
  { start: '0', isValue: isCount },
];
/** By a text, then by id. */
export const BY_NAME: SortOrder = [TEXT, ID_UP];
/** By a text that no two entries share. */
export const BY_CODE: SortOrder = [TEXT];

/** A number of a row. */
function isCount(text: string): boolean {
  return /^\d{1,18}$/.test(text);
}

/** A day or an instant in UTC that exists, of the years 1 to 9999. */
function isTime(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(text)) return false;
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.slice(0, 10));
}
