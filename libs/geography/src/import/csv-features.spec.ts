import { squareRing } from '../../test/shapes.js';
import { readTerritoryFile } from './read-territory-file.js';
import type { TerritoryFile, TerritoryFileOptions } from './territory-file.js';
import { readWkt } from './wkt.js';

const options: TerritoryFileOptions = {
  format: 'csv',
  code: 'code',
  names: { de: 'name' },
  parent: { property: 'parent' },
  geometry: 'area',
};
const read = (lines: readonly string[], more: Partial<TerritoryFileOptions> = {}): TerritoryFile =>
  readTerritoryFile(lines.join('\r\n'), [], { ...options, ...more });

describe('reading territories from CSV', () => {
  it('takes boundaries as WKT or GeoJSON, columns separated by semicolons', () => {
    const file = read([
      '\uFEFFcode;name;parent;area',
      '6;Steiermark;;',
      '601;"Graz; Stadt";6;POLYGON ((15 47, 16 47, 16 48, 15 48, 15 47))',
      '603;Deutschlandsberg;6;"{""type"":""Polygon"",""coordinates"":[[[13,47],[14,47],[14,48],[13,48],[13,47]]]}"',
    ]);
    expect(file.problems).toEqual([]);
    expect(
      file.drafts.map(({ number, code, names, boundary }) => [number, code, names['de'], boundary]),
    ).toEqual([
      [1, '6', 'Steiermark', null],
      [2, '601', 'Graz; Stadt', [[squareRing(15, 47)]]],
      [3, '603', 'Deutschlandsberg', [[squareRing(13, 47)]]],
    ]);
  });

  it('takes commas and tabs as well, and no boundaries at all', () => {
    for (const separator of [',', '\t']) {
      const file = readTerritoryFile([`code${separator}name`, `6${separator}Steiermark`].join('\n'), [], {
        format: 'csv',
        code: 'code',
        names: { de: 'name' },
      });
      expect(file.drafts).toEqual([expect.objectContaining({ code: '6', boundary: null })]);
    }
  });

  it('reports a row whose geometry is neither', () => {
    const [problem] = read(['code;name;parent;area', '6;Steiermark;;CIRCLE (1 2)']).problems;
    expect(problem).toMatchObject({ number: 1, code: '6', kind: 'BOUNDARY_INVALID' });
    expect(problem?.message).toMatch(/^Feature 1 \(6, Steiermark\): the geometry is neither WKT nor GeoJSON/);
  });

  it('refuses a file without the geometry column, and one with broken quotes', () => {
    expect(read(['code;name;parent', '6;Steiermark;']).problems[0]?.message).toBe(
      'The file has no column area; its columns are code, name, parent.',
    );
    expect(read(['code;name;parent;area', '6;"Steiermark;;']).problems[0]?.kind).toBe('FILE_UNREADABLE');
  });
});

describe('well-known text', () => {
  it('may have several parts, holes, heights, an SRID and any spacing', () => {
    expect(
      readWkt(
        'SRID=4326;multipolygon Z (((15 47 300,16 47 300, 16 48 1e2, 15 47 300)),((1 2,3 4,-5.5 6,1 2)))',
      ),
    ).toEqual({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [15, 47],
            [16, 47],
            [16, 48],
            [15, 47],
          ],
        ],
        [
          [
            [1, 2],
            [3, 4],
            [-5.5, 6],
            [1, 2],
          ],
        ],
      ],
    });
  });

  it.each(['POINT (1 2)', 'POLYGON ((1 2, 3 4)', 'POLYGON ((1 2, x y))', 'POLYGON EMPTY'])(
    'refuses %s',
    (text) => {
      expect(() => readWkt(text)).toThrow(SyntaxError);
    },
  );
});
