import { divideTiles } from '../mosaic/divide-tiles.js';
import type { Tile } from '../mosaic/mosaic.js';
import { type PlanePoint, toPlane } from '../mosaic/plane.js';
import { uniteTiles } from '../mosaic/unite-tiles.js';
import { apportion } from './apportion.js';
import type { CountrySize, LevelCode, SampleTerritory, Texts } from './country.js';
import type { District } from './districts.js';

/** A district with its stations and beats, and of which tiles each beat is made. */
export interface DividedDistrict {
  readonly district: District;
  readonly tiles: readonly Tile[];
  /** The district, then each station followed by its beats. */
  readonly territories: readonly SampleTerritory[];
  readonly beats: readonly BeatTiles[];
}

export interface BeatTiles {
  readonly beatCode: string;
  readonly stationCode: string;
  readonly districtCode: string;
  readonly tiles: readonly Tile[];
}

/** Divides a district into stations and these into beats; each division tiles its parent exactly. */
export function divideDistrict(
  district: District,
  tiles: readonly Tile[],
  size: CountrySize,
): DividedDistrict {
  const middle = toPlane(district.longitude, district.latitude);
  const stations = divideTiles(tiles, size.stationsPerDistrict, middle);
  const populations = apportion(district.population, stations.map(areaOf));
  const below = stations.map((station, index) =>
    divideStation(district, index + 1, station, populations[index] ?? 0, size, middle),
  );
  const own = territory(
    'DISTRICT',
    district.code,
    district.code.slice(0, 1),
    districtNames(district),
    tiles,
    district.population,
  );
  return {
    district,
    tiles,
    territories: [own, ...below.flatMap(({ territories }) => territories)],
    beats: below.flatMap(({ beats }) => beats),
  };
}

function divideStation(
  district: District,
  number: number,
  tiles: readonly Tile[],
  population: number,
  size: CountrySize,
  middle: PlanePoint,
): Pick<DividedDistrict, 'territories' | 'beats'> {
  const stationCode = `${district.code}-${number}`;
  const groups = divideTiles(tiles, size.beatsPerStation, middle);
  const populations = apportion(population, groups.map(areaOf));
  const beats = groups.map((group, index) => ({
    beatCode: `${stationCode}-${index + 1}`,
    stationCode,
    districtCode: district.code,
    tiles: group,
  }));
  return {
    territories: [
      territory(
        'STATION',
        stationCode,
        district.code,
        stationNames(district, `${number}`),
        tiles,
        population,
      ),
      ...beats.map(({ beatCode, tiles: group }, index) =>
        territory(
          'BEAT',
          beatCode,
          stationCode,
          beatNames(district, `${number}.${index + 1}`),
          group,
          populations[index] ?? 0,
        ),
      ),
    ],
    beats,
  };
}

function territory(
  levelCode: LevelCode,
  code: string,
  parentCode: string,
  names: Texts,
  tiles: readonly Tile[],
  population: number,
): SampleTerritory {
  return {
    code,
    levelCode,
    parentCode,
    names,
    boundary: uniteTiles(tiles),
    population,
    timeZone: 'Europe/Vienna',
  };
}

function districtNames({ name, slovene }: District): Texts {
  return { de: name, en: name, sl: slovene ?? name };
}

function stationNames(district: District, number: string): Texts {
  const { name, slovene } = { name: shortName(district), slovene: district.slovene };
  return {
    de: `Polizeiinspektion ${name} ${number}`,
    en: `Police station ${name} ${number}`,
    sl: `Policijska postaja ${slovene ?? name} ${number}`,
  };
}

function beatNames(district: District, number: string): Texts {
  const { name, slovene } = { name: shortName(district), slovene: district.slovene };
  return {
    de: `Rayon ${name} ${number}`,
    en: `Beat ${name} ${number}`,
    sl: `Okoliš ${slovene ?? name} ${number}`,
  };
}

/** Without "(Stadt)", which is clear from the kind of place; "(Land)" tells two neighbours apart and stays. */
function shortName({ name }: District): string {
  return name.replace(' (Stadt)', '');
}

function areaOf(tiles: readonly Tile[]): number {
  return tiles.reduce((sum, tile) => sum + tile.area, 0);
}
