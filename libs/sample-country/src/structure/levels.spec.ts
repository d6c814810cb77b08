import { roles } from '@vicinia/events';
import { codeOf } from '../people/role-places.js';
import { buildSampleCountry } from '../sample-country.js';
import type { LevelCode } from './country.js';
import { levelsOf, type LevelCount } from './levels.js';

const SMALL = { stationsPerDistrict: 1, beatsPerStation: 2 };

const EXAMPLES: readonly (readonly [LevelCount, readonly LevelCode[], line: readonly string[]])[] = [
  [3, ['NATION', 'DISTRICT', 'STATION'], ['601-1', '601', 'AT']],
  [4, ['NATION', 'DISTRICT', 'STATION', 'BEAT'], ['601-1-1', '601-1', '601', 'AT']],
  [5, ['NATION', 'REGION', 'DISTRICT', 'STATION', 'BEAT'], ['601-1-1', '601-1', '601', '6', 'AT']],
  [
    6,
    ['NATION', 'REGION', 'PROVINCE', 'DISTRICT', 'STATION', 'BEAT'],
    ['601-1-1', '601-1', '601', 'P-6-1', '6', 'AT'],
  ],
];

describe.each(EXAMPLES)('a country of %i levels', (count, codes, line) => {
  const { levels, territories, municipalities, people, story } = buildSampleCountry(SMALL, count);
  const byCode = new Map(territories.map((territory) => [territory.code, territory]));

  it('has them in their order, one that answers the public and one where matters end', () => {
    expect(levels.map(({ code, rank }) => [code, rank])).toEqual(codes.map((code, rank) => [code, rank]));
    for (const purpose of ['ANSWERS', 'ENDS_AT'] as const) {
      expect(levelsOf(count).filter(({ purposes }) => purposes.includes(purpose))).toHaveLength(1);
    }
  });

  it('has territories of every level, each below one of the level above', () => {
    const upwards = (code: string): string[] => {
      const parent = byCode.get(code)?.parentCode ?? null;
      return parent === null ? [code] : [code, ...upwards(parent)];
    };
    expect(upwards(story.beatCode)).toEqual(line);
    for (const { levelCode, parentCode } of territories) {
      const above = parentCode === null ? undefined : byCode.get(parentCode);
      expect(above?.levelCode).toBe(codes[codes.indexOf(levelCode) - 1]);
    }
  });

  it('divides the population without losing anybody', () => {
    const parents = territories.filter(({ levelCode }) => levelCode !== codes.at(-1));
    for (const { code, population } of parents) {
      const children = territories.filter(({ parentCode }) => parentCode === code);
      expect(children.reduce((sum, child) => sum + child.population, 0)).toBe(population);
    }
  });

  it('has somebody to sign in as for each role, in territories, municipalities and organisations that there are', () => {
    expect(people.signIns.flatMap(({ role }) => role ?? [])).toEqual(expect.arrayContaining([...roles]));
    const places = new Set(
      [...territories, ...municipalities, ...people.organisations].map(({ code }) => code),
    );
    const named = people.posts.map(({ place }) => codeOf(place));
    expect(named.filter((code) => !places.has(code))).toEqual([]);
    expect(municipalities.flatMap(({ beatCodes }) => beatCodes).filter((code) => !places.has(code))).toEqual(
      [],
    );
  });
});
