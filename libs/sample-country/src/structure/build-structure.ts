import { boundingBoxOf } from '@vicinia/geography';
import { domainsOf } from '../mosaic/domains.js';
import { growMosaic, type Tile } from '../mosaic/mosaic.js';
import { toPlane } from '../mosaic/plane.js';
import { absorbSplinters } from '../mosaic/tile-islands.js';
import { strewSeeds } from '../mosaic/tile-seeds.js';
import { uniteTiles } from '../mosaic/unite-tiles.js';
import { seededRandom } from '../random/random.js';
import type { CountrySize, SampleStructure, SampleTerritory } from './country.js';
import { divideDistrict, type DividedDistrict } from './divided-district.js';
import { districts } from './districts.js';
import { municipalitiesOf } from './municipalities.js';
import { outline } from './outline.js';
import { levelsOf, type LevelCount } from './levels.js';
import { nation, regions } from './regions.js';
import { regroup } from './regroup.js';

/** Two stations in each district, two beats in each station. */
export const defaultCountrySize: CountrySize = { stationsPerDistrict: 2, beatsPerStation: 2 };

const TIME_ZONE = 'Europe/Vienna';
const FEWEST_TILES_PER_DISTRICT = 24;
const TILES_PER_BEAT = 4;

/**
 * Builds the structure of the sample country: the same for the same size, on every machine. Names and codes
 * down to the districts are real, boundaries are approximate, whatever lies below is plainly a sample.
 *
 * @param size how finely districts are divided; districts themselves keep their shape up to six beats each
 * @param levelCount how many levels the police hierarchy has
 * @throws RangeError when a number of the size is not a whole number of at least 1
 */
export function buildStructure(
  size: CountrySize = defaultCountrySize,
  levelCount: LevelCount = 5,
): SampleStructure {
  for (const [name, count] of Object.entries(size)) {
    if (!Number.isInteger(count) || count < 1)
      throw new RangeError(`${name} must be a whole number of at least 1.`);
  }
  const tiles = layMosaic(size);
  const byDistrict = Map.groupBy(tiles, (tile) => tile.domainCode);
  const divided = districts.map((district) =>
    divideDistrict(district, byDistrict.get(district.code) ?? [], size),
  );
  const land = uniteTiles(tiles);
  const levels = levelsOf(levelCount);
  const hasBeats = levels.some(({ code }) => code === 'BEAT');
  const territories = [...upperTerritories(divided), ...divided.flatMap((district) => district.territories)];
  return {
    levels,
    territories: regroup(territories, levels),
    municipalities: municipalitiesOf(divided, size).map((municipality) =>
      hasBeats ? municipality : { ...municipality, beatCodes: [] },
    ),
    boundingBox: boundingBoxOf(land) ?? [0, 0, 0, 0],
    languages: ['de', 'en', 'sl'],
  };
}

function layMosaic({ stationsPerDistrict, beatsPerStation }: CountrySize): Tile[] {
  const wanted = Math.max(FEWEST_TILES_PER_DISTRICT, TILES_PER_BEAT * stationsPerDistrict * beatsPerStation);
  const domains = domainsOf(districts, wanted);
  const border = outline.map(([longitude, latitude]) => toPlane(longitude, latitude));
  return absorbSplinters(growMosaic(strewSeeds(border, domains, seededRandom('mosaic'))));
}

/** The nation and its regions; their boundaries are the union of the districts. */
function upperTerritories(divided: readonly DividedDistrict[]): SampleTerritory[] {
  const populationOf = (prefix: string): number =>
    divided
      .filter(({ district }) => district.code.startsWith(prefix))
      .reduce((sum, { district }) => sum + district.population, 0);
  const shared = { boundary: null, timeZone: TIME_ZONE };
  return [
    { ...nation, ...shared, levelCode: 'NATION', parentCode: null, population: populationOf('') },
    ...regions.map(({ code, names }): SampleTerritory => ({
      code,
      names,
      ...shared,
      levelCode: 'REGION',
      parentCode: nation.code,
      population: populationOf(code),
    })),
  ];
}
