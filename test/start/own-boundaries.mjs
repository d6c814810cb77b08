import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LAENDER = 'laender.geojson';
const BEZIRKE = 'bezirke.geojson';
const GEMEINDEN = 'gemeinden.geojson';

/**
 * The files of which `deploy/your-own-country.md` speaks: the boundaries in the folder that AUSTRIA_BOUNDARIES names, else
 * squares with the same properties and the same trap, a city as a whole and in parts. Stations and staff are made of them.
 *
 * @param folder where the files are put
 * @returns the district that has stations, one of these, and a point in it
 */
export function prepareBoundaries(folder) {
  mkdirSync(folder, { recursive: true });
  const real = process.env.AUSTRIA_BOUNDARIES;
  for (const name of [LAENDER, BEZIRKE, GEMEINDEN]) {
    if (real) cpSync(join(real, name), join(folder, name));
    else writeFileSync(join(folder, name), JSON.stringify(squares[name]));
  }
  const { features } = JSON.parse(readFileSync(join(folder, GEMEINDEN), 'utf8'));
  const district = features
    .map(({ properties }) => properties.iso.slice(0, 3))
    .find((code) => code !== '900');
  const served = features.filter(({ properties }) => properties.iso.startsWith(district));
  const stations = served.map(({ properties: { iso, name }, geometry }) =>
    [`P${iso}`, `Station ${name}`, district, `"${wellKnownText(geometry)}"`].join(','),
  );
  write(folder, 'nation.csv', ['code,name', 'AT,Österreich']);
  write(folder, 'stations.csv', ['code,name,district,area', ...stations]);
  const [first] = served;
  return { district, station: `P${first.properties.iso}`, municipalities: features.length };
}

/** The table of the page, with real codes in the place of its words. */
export function writeStaff(folder, page, { district, station }) {
  const [, table] = /```csv\n(personnelNumber[\s\S]*?)```/.exec(page);
  const rows = table.replaceAll('DISTRICT_CODE', district).replaceAll('STATION_CODE', station);
  writeFileSync(join(folder, 'staff.csv'), rows);
}

function write(folder, name, lines) {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

function wellKnownText({ type, coordinates }) {
  const parts = type === 'Polygon' ? [coordinates] : coordinates;
  const ring = (positions) => `(${positions.map(([x, y]) => `${x} ${y}`).join(', ')})`;
  return `MULTIPOLYGON (${parts.map((rings) => `(${rings.map(ring).join(', ')})`).join(', ')})`;
}

/** A rectangle in degrees, from its south-west corner. */
function square(iso, name, [x, y, width, height]) {
  const ring = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
  return { type: 'Feature', properties: { iso, name }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

function collection(...features) {
  return { type: 'FeatureCollection', features };
}

const squares = {
  [LAENDER]: collection(square('1', 'Region 1', [13, 47, 1, 1]), square('9', 'Region 9', [14, 47, 1, 1])),
  [BEZIRKE]: collection(
    square('101', 'District 101', [13, 47, 0.5, 1]),
    square('102', 'District 102', [13.5, 47, 0.5, 1]),
    square('900', 'City', [14, 47, 1, 1]),
    square('901', 'City, part 1', [14, 47, 0.5, 1]),
    square('902', 'City, part 2', [14.5, 47, 0.5, 1]),
  ),
  [GEMEINDEN]: collection(
    square('10101', 'Municipality 10101', [13, 47, 0.5, 0.5]),
    square('10102', 'Municipality 10102', [13, 47.5, 0.5, 0.5]),
    square('10201', 'Municipality 10201', [13.5, 47, 0.5, 1]),
    square('90001', 'City', [14, 47, 1, 1]),
    square('90101', 'City, part 1', [14, 47, 0.5, 1]),
    square('90201', 'City, part 2', [14.5, 47, 0.5, 1]),
  ),
};
