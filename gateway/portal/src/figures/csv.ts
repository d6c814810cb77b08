import { csvFormatRows } from 'd3-dsv';

/** What a spreadsheet would take for a formula; a name of a place may begin so, and a number may have a sign. */
const FORMULA = /^[=+\-@\t\r](?![\d.,\s%]*$)/;

/** Rows as a file for a spreadsheet, in which nothing is calculated that somebody wrote. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return csvFormatRows(rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell))));
}
