import {
  type Boundary,
  areaInSquareKilometres,
  checkBoundary,
  indexBoundaries,
  shareInside,
} from '@vicinia/geography';
import { seededRandom } from '../random/random.js';
import { buildStructure } from './build-structure.js';
import type { LevelCode, SampleTerritory } from './country.js';

const structure = buildStructure();
const { territories, municipalities, boundingBox } = structure;
const at = (level: LevelCode): SampleTerritory[] =>
  territories.filter(({ levelCode }) => levelCode === level);
const childrenOf = (code: string): SampleTerritory[] =>
  territories.filter(({ parentCode }) => parentCode === code);
const area = ({ boundary }: { boundary: Boundary | null }): number => areaInSquareKilometres(boundary ?? []);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Every edge of a boundary, from corner to corner. */
function edgesOf(boundary: Boundary): [from: string, to: string][] {
  return boundary
    .flat()
    .flatMap((ring) =>
      ring.slice(1).map((end, index): [string, string] => [ring[index]?.join(' ') ?? '', end.join(' ')]),
    );
}

describe('the structure of the sample country', () => {
  it('has the nation, nine regions, 93 districts and the 23 of Vienna, and below them what the size says', () => {
    expect(at('NATION').map(({ code }) => code)).toEqual(['AT']);
    expect(at('REGION').map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(at('DISTRICT').filter(({ parentCode }) => parentCode !== '9')).toHaveLength(93);
    expect(at('DISTRICT').filter(({ parentCode }) => parentCode === '9')).toHaveLength(23);
    expect(at('STATION')).toHaveLength(116 * 2);
    expect(at('BEAT')).toHaveLength(116 * 4);
  });

  it('has codes that are unique, parents of the level above, standing before their children', () => {
    const seen = new Map<string, SampleTerritory>();
    const ranks = new Map(structure.levels.map(({ code, rank }) => [code, rank]));
    for (const territory of territories) {
      expect(seen.has(territory.code)).toBe(false);
      seen.set(territory.code, territory);
      const parent = territory.parentCode === null ? null : seen.get(territory.parentCode);
      expect(parent ? ranks.get(parent.levelCode) : -1).toBe((ranks.get(territory.levelCode) ?? 0) - 1);
    }
  });

  it('names every territory in German, English and Slovene', () => {
    for (const { names } of territories) expect(Object.keys(names)).toEqual(structure.languages);
    expect(territories.find(({ code }) => code === '2')?.names).toEqual({
      de: 'Kärnten',
      en: 'Carinthia',
      sl: 'Koroška',
    });
  });

  it('divides the population without losing anybody', () => {
    for (const { code, population } of territories.filter(({ levelCode }) => levelCode !== 'BEAT')) {
      expect(sum(childrenOf(code).map((child) => child.population))).toBe(population);
    }
  });

  it('is the same each time', () => {
    expect(JSON.stringify(buildStructure()) === JSON.stringify(structure)).toBe(true);
  });
});

describe('the boundaries of the sample country', () => {
  it('are without problems wherever there is one: at every district, station, beat and municipality', () => {
    for (const { code, boundary } of [
      ...at('DISTRICT'),
      ...at('STATION'),
      ...at('BEAT'),
      ...municipalities,
    ]) {
      const problems = checkBoundary(
        { type: 'MultiPolygon', coordinates: boundary ?? [] },
        { country: boundingBox },
      );
      expect({ code, problems }).toEqual({ code, problems: [] });
    }
  });

  it.each(['DISTRICT', 'STATION', 'BEAT'] as const)(
    'fit together exactly: inside the country every edge of a %s is that of a neighbour, turned',
    (level) => {
      const outward = new Map<string, string>();
      const edges = at(level).flatMap(({ boundary }) => edgesOf(boundary ?? []));
      const forward = new Set(edges.map(([from, to]) => `${from}>${to}`));
      expect(forward.size).toBe(edges.length);
      for (const [from, to] of edges) if (!forward.has(`${to}>${from}`)) outward.set(from, to);

      // What has no neighbour is the border of the country: one line around it, whole.
      const [start = ''] = outward.keys();
      let length = 0;
      for (let here = start; length === 0 || here !== start; length++) {
        expect(outward.has(here)).toBe(true);
        here = outward.get(here) ?? start;
      }
      expect(length).toBe(outward.size);
      expect(length).toBeGreaterThan(100);
    },
  );

  it('give each point of the country to exactly one beat, its station and its district', () => {
    const random = seededRandom('points');
    const land = indexBoundaries(at('DISTRICT'), ({ boundary }) => boundary);
    const index = indexBoundaries(
      [...at('DISTRICT'), ...at('STATION'), ...at('BEAT')],
      ({ boundary }) => boundary,
    );
    let inside = 0;
    for (let count = 0; count < 4000; count++) {
      const longitude = boundingBox[0] + random.fraction() * (boundingBox[2] - boundingBox[0]);
      const latitude = boundingBox[1] + random.fraction() * (boundingBox[3] - boundingBox[1]);
      const found = index.at(longitude, latitude);
      const isInside = land.at(longitude, latitude).length === 1;
      expect(found.map(({ levelCode }) => levelCode)).toEqual(
        isInside ? ['DISTRICT', 'STATION', 'BEAT'] : [],
      );
      const [district, station, beat] = found;
      expect([station?.parentCode, beat?.parentCode]).toEqual([district?.code, station?.code]);
      if (isInside) inside++;
    }
    expect(inside).toBeGreaterThan(1500);
  });

  it('hold their children: the areas of the parts add up, and each lies within', () => {
    for (const parent of [...at('DISTRICT'), ...at('STATION')]) {
      const children = childrenOf(parent.code);
      expect(sum(children.map(area)) / area(parent)).toBeCloseTo(1, 9);
      const inside = children.map(({ boundary }) => shareInside(boundary ?? [], parent.boundary ?? []));
      expect(Math.min(...inside)).toBeCloseTo(1, 6);
    }
  });

  it('are about as large as Austria, and a city about as large as it is', () => {
    expect(sum(at('DISTRICT').map(area))).toBeGreaterThan(81_000);
    expect(sum(at('DISTRICT').map(area))).toBeLessThan(87_000);
    const graz = territories.find(({ code }) => code === '601');
    expect(Math.abs(area(graz ?? { boundary: null }) - 127)).toBeLessThan(15);
  });
});

describe('municipalities of the sample country', () => {
  it('have unique codes and cover the country once', () => {
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(municipalities.length);
    expect(sum(municipalities.map(area)) / sum(at('DISTRICT').map(area))).toBeCloseTo(1, 9);
  });

  it('overlap stations many to many', () => {
    const meeting = municipalities.flatMap(({ code, stationCodes }) =>
      stationCodes.map((station) => [code, station] as const),
    );
    const perStation = Map.groupBy(meeting, ([, station]) => station);
    expect(municipalities.filter(({ stationCodes }) => stationCodes.length > 1).length).toBeGreaterThan(50);
    expect([...perStation.values()].filter((group) => group.length > 1).length).toBeGreaterThan(50);
    expect(perStation.size).toBe(at('STATION').length);
  });

  it('name the stations and beats on which they lie', () => {
    const beats = new Map(at('BEAT').map((beat) => [beat.code, beat]));
    for (const { boundary, beatCodes, stationCodes } of municipalities.slice(0, 40)) {
      for (const code of beatCodes) {
        const beat = beats.get(code);
        expect(shareInside(beat?.boundary ?? [], boundary)).toBeGreaterThan(0.001);
        expect(stationCodes).toContain(beat?.parentCode);
      }
    }
  });

  it('are one for a city and one for all of Vienna', () => {
    expect(municipalities.filter(({ districtCodes }) => districtCodes.includes('601'))).toHaveLength(1);
    expect(municipalities.find(({ names }) => names['en'] === 'Vienna')?.districtCodes).toHaveLength(23);
  });
});

describe('the size of the sample country', () => {
  it('is as asked, and leaves the districts as they are', () => {
    const small = buildStructure({ stationsPerDistrict: 1, beatsPerStation: 3 });
    expect(small.territories.filter(({ levelCode }) => levelCode === 'BEAT')).toHaveLength(116 * 3);
    expect(small.territories.find(({ code }) => code === '601')?.boundary).toEqual(
      territories.find(({ code }) => code === '601')?.boundary,
    );
  });

  it.each([0, 1.5, -2, NaN])('is refused when a number is %d', (beatsPerStation) => {
    expect(() => buildStructure({ stationsPerDistrict: 2, beatsPerStation })).toThrow(RangeError);
  });
});
