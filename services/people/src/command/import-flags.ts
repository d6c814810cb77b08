import type {
  BoundingBox,
  LevelOption,
  OverlapOption,
  ParentOption,
  TerritoryFileOptions,
} from '@vicinia/geography';
import { InvalidArgumentError } from 'commander';

/** Options of the import commands as commander gives them. */
export interface ImportFlags {
  readonly code: string;
  readonly name: readonly string[];
  readonly parent?: string;
  readonly parentPrefix?: number;
  readonly parentCode?: string;
  readonly level?: string;
  readonly levelProperty?: string;
  readonly population?: string;
  readonly timeZone?: string;
  readonly geometry?: string;
  readonly skip: readonly string[];
  readonly onOverlap: OverlapOption;
  readonly country?: string;
  readonly dryRun?: boolean;
}

/**
 * Turns flags into the options of the file reader.
 *
 * @throws InvalidArgumentError when a flag does not have its form
 */
export function fileOptionsOf(path: string, flags: ImportFlags): TerritoryFileOptions {
  const parent = parentOf(flags);
  const level = levelOf(flags);
  return {
    format: /\.csv$/i.test(path) ? 'csv' : 'geojson',
    code: flags.code,
    names: namesOf(flags.name),
    ...(parent ? { parent } : {}),
    ...(level ? { level } : {}),
    ...(flags.population === undefined ? {} : { population: flags.population }),
    ...(flags.timeZone === undefined ? {} : { timeZone: flags.timeZone }),
    ...(flags.geometry === undefined ? {} : { geometry: flags.geometry }),
    ...(flags.country === undefined ? {} : { country: boxOf(flags.country) }),
    skip: flags.skip,
    onOverlap: flags.onOverlap,
  };
}

function namesOf(flags: readonly string[]): Record<string, string> {
  if (flags.length === 0) return { de: 'name' };
  return Object.fromEntries(
    flags.map((flag) => {
      const [language, property] = flag.split('=', 2);
      if (!language || !property) throw new InvalidArgumentError(`--name ${flag} must be like de=name`);
      return [language, property];
    }),
  );
}

function parentOf(flags: ImportFlags): ParentOption | null {
  if (flags.parent !== undefined) return { property: flags.parent };
  if (flags.parentCode !== undefined) return { code: flags.parentCode };
  if (flags.parentPrefix === undefined) return null;
  if (!Number.isInteger(flags.parentPrefix) || flags.parentPrefix < 1) {
    throw new InvalidArgumentError('--parent-prefix must be a whole number of at least 1');
  }
  return { codePrefixLength: flags.parentPrefix };
}

function levelOf(flags: ImportFlags): LevelOption | null {
  if (flags.level !== undefined) return { code: flags.level };
  return flags.levelProperty === undefined ? null : { property: flags.levelProperty };
}

function boxOf(flag: string): BoundingBox {
  const numbers = flag.split(',').map(Number);
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers;
  if (numbers.length !== 4 || !(west < east && south < north)) {
    throw new InvalidArgumentError('--country must be west,south,east,north in degrees');
  }
  return [west, south, east, north];
}
