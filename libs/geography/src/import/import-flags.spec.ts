import { parseArgs } from 'node:util';
import { importFlags, optionsFromFlags, UnusableFlag } from './import-flags.js';
import type { TerritoryFileOptions } from './territory-file.js';

const options = (line: string, file = 'districts.geojson'): TerritoryFileOptions =>
  optionsFromFlags(parseArgs({ args: line.split(' '), options: importFlags }).values, file, 'de');

describe('flags of an import', () => {
  it('say where code, names, parent and level stand', () => {
    expect(options('--code iso --name name --name sl=ime --parent-from-code 1 --level DISTRICT')).toEqual({
      format: 'geojson',
      code: 'iso',
      names: { de: 'name', sl: 'ime' },
      parent: { codePrefixLength: 1 },
      level: { code: 'DISTRICT' },
      boundaryRequired: false,
      skip: [],
      onOverlap: 'refuse',
    });
  });

  it('may name everything else', () => {
    const line =
      '--code c --name en=n --parent p --level-by-length 1=REGION --level-by-length 3=DISTRICT --population pop ' +
      '--time-zone zone --geometry wkt --boundary-required --skip 900,90001 --skip 901 --on-overlap keep-parts --overlap-tolerance 0.1';
    expect(options(line, 'Districts.CSV')).toEqual({
      format: 'csv',
      code: 'c',
      names: { en: 'n' },
      parent: { property: 'p' },
      level: { codeLengths: { 1: 'REGION', 3: 'DISTRICT' } },
      population: 'pop',
      timeZone: 'zone',
      geometry: 'wkt',
      boundaryRequired: true,
      skip: ['900', '90001', '901'],
      onOverlap: 'keep-parts',
      overlapTolerance: 0.1,
    });
  });

  it.each([
    ['--name name', /^--code names the property/],
    ['--code iso', /^--name names the property/],
    [
      '--code iso --name n --parent p --parent-from-code 1',
      /^Give only one of --parent and --parent-from-code\.$/,
    ],
    ['--code iso --name n --level A --level-property B', /^Give only one of --level and --level-property\.$/],
    ['--code iso --name n --parent-from-code x', /^--parent-from-code x: a number/],
    ['--code iso --name n --level-by-length DISTRICT', /^--level-by-length DISTRICT: 3=DISTRICT is the form/],
    ['--code iso --name n --on-overlap merge', /^--on-overlap merge: use refuse, keep-parts, keep-whole\.$/],
    ['--code iso --name n --overlap-tolerance 5', /^--overlap-tolerance 5: a share/],
  ])('are refused with a sentence: %s', (line, message) => {
    expect(() => options(line)).toThrow(UnusableFlag);
    expect(() => options(line)).toThrow(message);
  });
});
