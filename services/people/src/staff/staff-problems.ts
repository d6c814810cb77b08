import { momentProblem } from '../appointment/appointment-period.js';
import { selectionProblem } from '../appointment/selection.js';
import type { WantedPost } from '../import/country-document.js';
import { placeProblem, type KnownPlaces } from '../import/country-problems.js';
import type { StaffRow } from './staff-row.js';

/** A row that says who holds a post. */
export type AppointmentRow = StaffRow & { readonly personnelNumber: string; readonly post: string };

export function isAppointmentRow(row: StaffRow): row is AppointmentRow {
  return row.personnelNumber !== null && row.post !== null;
}

/** The post that a row names, as the document of a country has it; null where it names none. */
export function postOf(row: StaffRow): WantedPost | null {
  const { post: code, role, territory, municipality, organisation } = row;
  if (code === null || role === null || territory === null) return null;
  return {
    code,
    role,
    territoryCode: territory,
    municipalityCode: municipality,
    organisationCode: organisation,
    since: null,
    officeHours: [],
    virtualAccounts: [],
    holder: null,
  };
}

/** What a row says of the person, in which all rows of the person agree. */
export function personIn({ name, languages, issuer, subject }: StaffRow): unknown {
  return [name, languages, issuer, subject];
}

/**
 * Finds what cannot be loaded, as far as the file and the structure of the country tell.
 *
 * @returns one sentence for each row at fault
 */
export function staffProblems(rows: readonly StaffRow[], places: KnownPlaces, today: Date): string[] {
  return [
    ...disagreeing(rows, 'person', ({ personnelNumber }) => personnelNumber, personIn),
    ...disagreeing(rows, 'post', ({ post }) => post, postOf),
    ...doubled(rows),
    ...rows.flatMap((row) => {
      const problem = problemOf(row, places, today);
      return problem === null ? [] : [sentence(row, problem)];
    }),
  ];
}

export function sentence({ number }: Pick<StaffRow, 'number'>, problem: string): string {
  return `row ${String(number)}: ${problem}`;
}

function problemOf(row: StaffRow, places: KnownPlaces, today: Date): string | null {
  const post = postOf(row);
  if (post === null) return null;
  const misplaced = placeProblem(post, places);
  if (misplaced !== null || !isAppointmentRow(row)) return misplaced;
  const [unstorable] = [row.from, row.until].flatMap((day) =>
    day === null ? [] : (momentProblem(new Date(day), today) ?? []),
  );
  return unstorable ?? selectionProblem(post.role, row.selectedBy);
}

/** Rows about the same that do not say the same. */
function disagreeing(
  rows: readonly StaffRow[],
  what: string,
  keyOf: (row: StaffRow) => string | null,
  saidIn: (row: StaffRow) => unknown,
): string[] {
  const first = new Map<string, StaffRow>();
  return rows.flatMap((row) => {
    const key = keyOf(row);
    if (key === null) return [];
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row);
      return [];
    }
    const agree = JSON.stringify(saidIn(before)) === JSON.stringify(saidIn(row));
    return agree
      ? []
      : [sentence(row, `says something else of ${what} ${key} than row ${String(before.number)}`)];
  });
}

function doubled(rows: readonly StaffRow[]): string[] {
  const first = new Map<string, number>();
  return rows.filter(isAppointmentRow).flatMap((row) => {
    const key = JSON.stringify([row.personnelNumber, row.post, row.from]);
    const before = first.get(key);
    if (before !== undefined)
      return [sentence(row, `is about the same appointment as row ${String(before)}`)];
    first.set(key, row.number);
    return [];
  });
}
