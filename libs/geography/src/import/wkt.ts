import type { MultiPolygon, Polygon } from 'geojson';

/**
 * Reads a POLYGON or MULTIPOLYGON in well-known text, with or without an SRID of 4326 in front. A third
 * number for each position is dropped.
 *
 * @throws SyntaxError for anything else
 */
export function readWkt(text: string): Polygon | MultiPolygon {
  const match = /^(?:SRID=4326;)?\s*(MULTIPOLYGON|POLYGON)\s*(?:Z|M|ZM)?\s*(\(.*\))\s*$/is.exec(text);
  if (!match) throw new SyntaxError(`"${text.slice(0, 30)}" is no POLYGON or MULTIPOLYGON`);
  const [, type = '', body = ''] = match;
  const nested = nest(body);
  return type.toUpperCase() === 'POLYGON'
    ? { type: 'Polygon', coordinates: nested as number[][][] }
    : { type: 'MultiPolygon', coordinates: nested as number[][][][] };
}

/** Turns brackets and positions into JSON; whatever does not fit makes the JSON invalid and is refused with it. */
function nest(body: string): unknown {
  const json = body
    .replace(/[-+.\deE]+(?:\s+[-+.\deE]+)+/g, (position) => {
      const [longitude, latitude] = position.trim().split(/\s+/);
      return `[${Number(longitude)},${Number(latitude)}]`;
    })
    .replaceAll('(', '[')
    .replaceAll(')', ']');
  try {
    return JSON.parse(json);
  } catch {
    throw new SyntaxError('the brackets or numbers of the WKT do not fit together');
  }
}
