import { parse } from 'csv-parse/sync';
import { UnreadableFile } from './raw-feature.js';

/**
 * Reads a CSV file with a header. Comma, semicolon or tab separates the columns: the one that is most frequent in the
 * header.
 *
 * @param text of the file, UTF-8
 * @returns the rows below the header, each with its cells by the names of the columns
 * @throws UnreadableFile when the quoting is broken or the header is empty
 */
export function csvRows(text: string): Record<string, string>[] {
  const header = /^.*/.exec(text.replace(/^\uFEFF/, ''))?.[0] ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  const delimiter = [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
  try {
    return parse(text, { bom: true, columns: true, delimiter, skip_empty_lines: true, trim: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile('FILE_UNREADABLE', `The file is not CSV with a header: ${reason}.`);
  }
}
