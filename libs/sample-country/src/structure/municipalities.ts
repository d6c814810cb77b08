import { divideTiles, middleOf } from '../mosaic/divide-tiles.js';
import type { Tile } from '../mosaic/mosaic.js';
import { uniteTiles } from '../mosaic/unite-tiles.js';
import { apportion } from './apportion.js';
import type { CountrySize, SampleMunicipality, Texts } from './country.js';
import type { BeatTiles, DividedDistrict } from './divided-district.js';

/**
 * The municipalities of the sample: a city is one of its own, Vienna is one for all its districts, and any
 * other district has as many as stations, at most two, cut differently so that they overlap stations and beats.
 */
export function municipalitiesOf(
  divided: readonly DividedDistrict[],
  size: CountrySize,
): SampleMunicipality[] {
  const vienna = divided.filter(({ district }) => district.town === 'Wien');
  const others = divided.filter(({ district }) => district.town !== 'Wien');
  return [
    ...others.flatMap((one) => municipalitiesIn(one, Math.min(2, size.stationsPerDistrict))),
    viennaOf(vienna),
  ];
}

function municipalitiesIn({ district, tiles, beats }: DividedDistrict, count: number): SampleMunicipality[] {
  const parts = district.isCity ? [tiles] : cutAcross(tiles, count);
  const populations = apportion(district.population, parts.map(areaOf));
  return parts.map((part, index) => {
    const code = `M-${district.code}-${index + 1}`;
    const names = index === 0 ? named(district.town) : sampleNames(district.name, index + 1);
    return municipality(code, names, part, populations[index] ?? 0, beats);
  });
}

/** Two halves by a line through the middle, from south-west to north-east, whatever way the stations lie. */
function cutAcross(tiles: readonly Tile[], count: number): Tile[][] {
  if (count < 2) return [[...tiles]];
  const middle = middleOf(tiles);
  const isBeyond = ({ middle: { x, y } }: Tile): boolean => x - middle.x > y - middle.y;
  const halves = [tiles.filter((tile) => !isBeyond(tile)), tiles.filter(isBeyond)];
  return halves.every((half) => half.length > 0) ? halves : divideTiles(tiles, count, middle);
}

function viennaOf(divided: readonly DividedDistrict[]): SampleMunicipality {
  const tiles = divided.flatMap((one) => one.tiles);
  const population = divided.reduce((sum, { district }) => sum + district.population, 0);
  const names = { de: 'Wien', en: 'Vienna', sl: 'Dunaj' };
  return municipality(
    'M-900-1',
    names,
    tiles,
    population,
    divided.flatMap(({ beats }) => beats),
  );
}

function municipality(
  code: string,
  names: Texts,
  tiles: readonly Tile[],
  population: number,
  beats: readonly BeatTiles[],
): SampleMunicipality {
  const own = new Set(tiles.map(({ number }) => number));
  const met = beats.filter((beat) => beat.tiles.some(({ number }) => own.has(number)));
  return {
    code,
    names,
    boundary: uniteTiles(tiles),
    population,
    districtCodes: [...new Set(met.map(({ districtCode }) => districtCode))],
    stationCodes: [...new Set(met.map(({ stationCode }) => stationCode))],
    beatCodes: met.map(({ beatCode }) => beatCode),
  };
}

function named(town: string): Texts {
  return { de: town, en: town, sl: town };
}

function sampleNames(district: string, number: number): Texts {
  return {
    de: `Mustergemeinde ${district} ${number}`,
    en: `Sample municipality ${district} ${number}`,
    sl: `Vzorčna občina ${district} ${number}`,
  };
}

function areaOf(tiles: readonly Tile[]): number {
  return tiles.reduce((sum, tile) => sum + tile.area, 0);
}
