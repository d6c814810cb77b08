import { collection, feature, multiPolygon, polygon, square, squareRing } from '../../test/shapes.js';
import { readTerritoryFile } from './read-territory-file.js';
import type { KnownTerritory, TerritoryFile, TerritoryFileOptions } from './territory-file.js';

const options: TerritoryFileOptions = {
  format: 'geojson',
  code: 'iso',
  names: { de: 'name', sl: 'ime' },
  parent: { codePrefixLength: 1 },
  level: { code: 'DISTRICT' },
  country: [9, 46, 18, 50],
};

const region: KnownTerritory = { code: '6', parentCode: null, levelCode: 'REGION', boundary: null };
const district = (
  code: string,
  geometry: Parameters<typeof feature>[1],
  name = `District ${code}`,
): unknown => feature({ iso: code, name }, geometry);
const read = (text: string, more: Partial<TerritoryFileOptions> = {}, known = [region]): TerritoryFile =>
  readTerritoryFile(text, known, { ...options, ...more });
const messages = ({ problems }: TerritoryFile): string[] => problems.map(({ message }) => message);
const codes = ({ drafts }: TerritoryFile): string[] => drafts.map(({ code }) => code);

describe('reading territories from GeoJSON', () => {
  it('gives a draft with code, names, parent, level and boundary for each feature', () => {
    const text = collection(
      feature({ iso: '601', name: 'Graz', ime: 'Gradec', people: 292000 }, square(15, 47)),
      feature({ iso: 603, name: ' Deutschlandsberg ' }, multiPolygon([squareRing(14, 46.5, 0.5)])),
    );
    expect(read(text, { population: 'people' })).toEqual({
      featureCount: 2,
      problems: [],
      skipped: [],
      drafts: [
        {
          number: 1,
          code: '601',
          names: { de: 'Graz', sl: 'Gradec' },
          parentCode: '6',
          levelCode: 'DISTRICT',
          boundary: [[squareRing(15, 47)]],
          population: 292000,
          timeZone: null,
          standing: 'NEW',
        },
        expect.objectContaining({ code: '603', names: { de: 'Deutschlandsberg' }, population: null }),
      ],
    });
  });

  it('marks codes that exist already, so that a second import changes nothing twice', () => {
    const standing: KnownTerritory = {
      code: '601',
      parentCode: '6',
      levelCode: 'DISTRICT',
      boundary: [[squareRing(15, 47)]],
    };
    const file = read(collection(district('601', square(15, 47)), district('603', square(13, 47))), {}, [
      region,
      standing,
    ]);
    expect(file.problems).toEqual([]);
    expect(file.drafts.map((draft) => draft.standing)).toEqual(['KNOWN', 'NEW']);
  });

  it('puts parents before their children wherever they stand, with levels by the length of the code', () => {
    const text = collection(district('6011', null), district('601', null), district('6', null));
    const file = read(text, {
      parent: { property: 'parent' },
      level: { codeLengths: { 1: 'REGION', 3: 'DISTRICT', 4: 'STATION' } },
    });
    expect(codes(file)).toHaveLength(3);
    const withParents = collection(
      feature({ iso: '6011', name: 'Station', parent: '601' }, null),
      feature({ iso: '601', name: 'District', parent: '7' }, null),
      feature({ iso: '7', name: 'Region' }, null),
    );
    const nested = read(withParents, {
      parent: { property: 'parent' },
      level: { codeLengths: { 1: 'REGION', 3: 'DISTRICT', 4: 'STATION' } },
    });
    expect(nested.problems).toEqual([]);
    expect(nested.drafts.map(({ code, levelCode }) => [code, levelCode])).toEqual([
      ['7', 'REGION'],
      ['601', 'DISTRICT'],
      ['6011', 'STATION'],
    ]);
  });

  it('reads levels from a property, translated', () => {
    const text = collection(feature({ iso: '601', name: 'Graz', art: 'Bezirk' }, null));
    const file = read(text, { level: { property: 'art', codes: { Bezirk: 'DISTRICT' } } });
    expect(file.drafts[0]?.levelCode).toBe('DISTRICT');
  });

  it('counts features for a progress bar', () => {
    const seen: string[] = [];
    read(collection(district('601', null), district('603', null)), {
      onFeature: (number, of) => seen.push(`${number}/${of}`),
    });
    expect(seen).toEqual(['1/2', '2/2']);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['not JSON', '{"type": ', 'FILE_UNREADABLE', /^The file is not JSON/],
    [
      'another object',
      '{"type":"Feature"}',
      'FILE_UNREADABLE',
      /^The file must hold a GeoJSON FeatureCollection; it holds a Feature\.$/,
    ],
    [
      'another coordinate system',
      '{"type":"FeatureCollection","features":[],"crs":{"properties":{"name":"urn:ogc:def:crs:EPSG::31287"}}}',
      'COORDINATE_SYSTEM',
      /EPSG::31287; convert it to WGS 84/,
    ],
  ])('is refused as a whole: %s', (_, text, kind, message) => {
    const file = read(text);
    expect(file.drafts).toEqual([]);
    expect(file.problems).toEqual([
      { number: null, code: null, kind, message: expect.stringMatching(message) as string },
    ]);
  });

  it.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4326'])(
    'is not refused for naming %s',
    (name) => {
      const text = JSON.stringify({
        type: 'FeatureCollection',
        features: [],
        crs: { type: 'name', properties: { name } },
      });
      expect(read(text).problems).toEqual([]);
    },
  );
});

describe('a bad feature', () => {
  it('is reported with its number, code, name and one sentence, and the good ones stay drafts', () => {
    const crossing = polygon([
      [15, 47],
      [16, 48],
      [16, 47],
      [15, 48],
      [15, 47],
    ]);
    const file = read(
      collection(
        district('601', square(15, 47)),
        district('603', crossing, 'Deutschlandsberg'),
        district('606', square(47, 15)),
        feature({ name: 'Nameless code' }, square(12, 47)),
        feature({ iso: '610' }, square(12, 47)),
        district('601', square(12, 47), 'Again'),
        district('701', square(11, 47)),
      ),
    );
    expect(messages(file)).toEqual([
      'Feature 2 (603, Deutschlandsberg): the outer ring crosses itself near 15.5, 47.5.',
      'Feature 3 (606, District 606): latitude and longitude seem to be swapped: 47, 15 should be longitude first.',
      'Feature 4 (Nameless code): it has no property iso with a code.',
      'Feature 5 (610): it has no name in the property name or ime.',
      'Feature 6 (601, Again): its code 601 is also that of feature 1.',
      'Feature 7 (701, District 701): there is no territory 7 to be its parent, neither in the file nor in the country.',
    ]);
    expect(file.problems.map(({ kind }) => kind)).toEqual([
      'BOUNDARY_INVALID',
      'BOUNDARY_INVALID',
      'CODE_MISSING',
      'NAME_MISSING',
      'CODE_DUPLICATE',
      'PARENT_UNKNOWN',
    ]);
    expect(codes(file)).toEqual(['601']);
  });

  it('gives one problem however much is wrong with it', () => {
    expect(messages(read(collection(feature({ iso: '701' }, square(47, 11)))))).toHaveLength(1);
    const onTopWithoutParent = collection(district('601', square(15, 47)), district('701', square(15, 47)));
    expect(read(onTopWithoutParent).problems.map(({ number, kind }) => [number, kind])).toEqual([
      [2, 'OVERLAP'],
    ]);
  });

  it('does not make its children bad too', () => {
    const text = collection(
      feature({ iso: '7', name: 'Tyrol' }, square(47, 11)),
      feature({ iso: '701', name: 'Innsbruck', parent: '7' }, square(11, 47)),
    );
    expect(read(text, { parent: { property: 'parent' } }).problems.map(({ code }) => code)).toEqual(['7']);
  });

  it('lacks a boundary, where one is required', () => {
    const text = collection(district('601', null));
    expect(read(text).problems).toEqual([]);
    expect(read(text, { boundaryRequired: true }).problems[0]?.kind).toBe('BOUNDARY_MISSING');
  });

  it('names a level that does not exist, a population that is no number, or a time zone that is none', () => {
    const text = collection(feature({ iso: '601', name: 'Graz', pop: '-3', zone: 'Mars/Base' }, null));
    expect(read(text, { levelCodes: ['NATION', 'REGION'] }).problems[0]?.kind).toBe('LEVEL_UNKNOWN');
    expect(messages(read(text, { population: 'pop' }))[0]).toMatch(/population "-3" is not a whole number/);
    expect(messages(read(text, { timeZone: 'zone' }))[0]).toMatch(/"Mars\/Base" is no IANA time zone/);
  });

  it('is its own ancestor', () => {
    const text = collection(
      feature({ iso: 'a', name: 'A', up: 'b' }, null),
      feature({ iso: 'b', name: 'B', up: 'a' }, null),
    );
    expect(read(text, { parent: { property: 'up' } }).problems.map(({ kind }) => kind)).toEqual([
      'PARENT_CYCLE',
      'PARENT_CYCLE',
    ]);
  });

  it('lies mostly outside the parent that its code names', () => {
    const styria: KnownTerritory = { ...region, boundary: [[squareRing(15, 47)]] };
    const file = read(
      collection(district('601', square(15.1, 47.1, 0.2)), district('602', square(15.9, 47.5, 0.4))),
      {},
      [styria],
    );
    expect(messages(file)).toEqual(['Feature 2 (602, District 602): only 25 % of it lies in its parent 6.']);
  });
});
