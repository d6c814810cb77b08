import { collection, feature, polygon, square, squareRing } from '../../test/shapes.js';
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

describe('territories on top of each other', () => {
  const whole = district('900', square(16, 48), 'City');
  const parts = [
    district(
      '901',
      polygon([
        [16, 48],
        [16.5, 48],
        [16.5, 49],
        [16, 49],
        [16, 48],
      ]),
    ),
    district(
      '902',
      polygon([
        [16.5, 48],
        [17, 48],
        [17, 49],
        [16.5, 49],
        [16.5, 48],
      ]),
    ),
  ];
  const vienna: KnownTerritory = { ...region, code: '9' };
  const readCity = (more: Partial<TerritoryFileOptions>): TerritoryFile =>
    read(collection(whole, ...parts), more, [vienna]);

  it('are reported once, at the whole, when a feature appears again as its parts', () => {
    const file = readCity({});
    expect(messages(file)).toEqual([
      'Feature 1 (900, City): the area of 900 overlaps its own parts 901, 902; leave out the whole or the parts.',
    ]);
    expect(file.problems[0]?.kind).toBe('OVERLAP');
  });

  it('keep the parts, the whole, or what was not skipped, as asked', () => {
    expect(codes(readCity({ onOverlap: 'keep-parts' }))).toEqual(['901', '902']);
    expect(codes(readCity({ onOverlap: 'keep-whole' }))).toEqual(['900']);
    expect(codes(readCity({ skip: ['900'] }))).toEqual(['901', '902']);
    expect(readCity({ onOverlap: 'keep-parts' }).problems).toEqual([]);
    expect(readCity({ onOverlap: 'keep-whole' }).skipped.map(({ message }) => message)).toEqual([
      'Feature 2 (901) was left out: it is a part of 900, which is kept.',
      'Feature 3 (902) was left out: it is a part of 900, which is kept.',
    ]);
  });

  it('are never settled by leaving out a feature of which the parts fill only some', () => {
    const file = read(
      collection(whole, district('901', square(16, 48, 0.3)), district('902', square(16.5, 48, 0.3))),
      { onOverlap: 'keep-parts' },
      [vienna],
    );
    expect(messages(file)).toEqual([
      'Feature 2 (901, District 901): it overlaps feature 1 (900) by 100 % of the smaller of the two.',
      'Feature 3 (902, District 902): it overlaps feature 1 (900) by 100 % of the smaller of the two.',
    ]);
  });

  it('are reported across parents too, and against territories that exist', () => {
    const known: KnownTerritory = {
      code: '699',
      parentCode: '6',
      levelCode: 'DISTRICT',
      boundary: [[squareRing(16, 48)]],
    };
    const file = read(collection(district('901', square(16.5, 48))), {}, [region, vienna, known]);
    expect(messages(file)).toEqual([
      'Feature 1 (901, District 901): it overlaps the territory 699 by 50 % of the smaller of the two.',
    ]);
  });

  it('are not reported for slivers along a border, nor between levels', () => {
    const sliver = collection(district('601', square(15, 47)), district('602', square(15.98, 47)));
    expect(read(sliver).problems).toEqual([]);
    expect(read(sliver, { overlapTolerance: 0.01 }).problems.map(({ kind }) => kind)).toEqual(['OVERLAP']);
    const levels = collection(district('601', square(15, 47)), district('6011', square(15, 47, 0.5)));
    expect(read(levels, { level: { codeLengths: { 3: 'DISTRICT', 4: 'STATION' } } }).problems).toEqual([]);
  });
});
