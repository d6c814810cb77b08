import { csvRows } from './csv-rows.js';
import { type RawFeature, UnreadableFile } from './raw-feature.js';
import { readWkt } from './wkt.js';

/**
 * Takes the rows of a CSV file with a header. Comma, semicolon or tab separates the columns: the one that
 * is most frequent in the header. Row 1 is the first below the header.
 *
 * @param text of the file, UTF-8
 * @param geometryColumn column with the boundary as WKT or GeoJSON geometry, if there is one
 * @throws UnreadableFile when the quoting is broken, the header is empty or lacks the geometry column
 */
export function csvFeatures(text: string, geometryColumn?: string): RawFeature[] {
  const rows = csvRows(text);
  const header = Object.keys(rows[0] ?? {});
  if (geometryColumn !== undefined && rows.length > 0 && !header.includes(geometryColumn)) {
    const message = `The file has no column ${geometryColumn}; its columns are ${header.join(', ')}.`;
    throw new UnreadableFile('FILE_UNREADABLE', message);
  }
  return rows.map((row, index) => {
    const cell = geometryColumn === undefined ? '' : (row[geometryColumn] ?? '');
    return { number: index + 1, properties: row, ...readGeometry(cell.trim()) };
  });
}

function readGeometry(cell: string): Pick<RawFeature, 'geometry' | 'geometryFault'> {
  if (cell === '') return { geometry: null };
  try {
    return { geometry: cell.startsWith('{') ? (JSON.parse(cell) as unknown) : readWkt(cell) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { geometry: null, geometryFault: `The geometry is neither WKT nor GeoJSON: ${reason}.` };
  }
}
