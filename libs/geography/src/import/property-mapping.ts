import type { RawFeature } from './raw-feature.js';
import type {
  LevelOption,
  ParentOption,
  TerritoryFileOptions,
  TerritoryProblemKind,
} from './territory-file.js';

/** What the properties of a feature say, before anything is compared with other features. */
export interface MappedFeature {
  readonly code: string;
  readonly names: Record<string, string>;
  readonly parentCode: string | null;
  readonly levelCode: string | null;
  readonly population: number | null;
  readonly timeZone: string | null;
}

/** A property is missing or cannot be understood. */
export class UnusableProperty extends Error {
  constructor(
    readonly kind: TerritoryProblemKind,
    message: string,
  ) {
    super(message);
  }
}

/** The code alone, for naming a feature in messages; null when there is none. */
export function codeOf(feature: RawFeature, options: TerritoryFileOptions): string | null {
  return textOf(feature, options.code);
}

/**
 * Reads code, names, parent and level of a feature as the options say.
 *
 * @throws UnusableProperty with the kind of problem and a sentence without the number of the feature
 */
export function mapProperties(feature: RawFeature, options: TerritoryFileOptions): MappedFeature {
  const code = codeOf(feature, options);
  if (code === null)
    throw new UnusableProperty('CODE_MISSING', `It has no property ${options.code} with a code.`);
  return {
    code,
    names: namesOf(feature, options.names),
    parentCode: parentOf(feature, code, options.parent),
    levelCode: levelOf(feature, code, options),
    population: options.population === undefined ? null : populationOf(feature, options.population),
    timeZone: options.timeZone === undefined ? null : timeZoneOf(feature, options.timeZone),
  };
}

function textOf(feature: RawFeature, property: string): string | null {
  const value = feature.properties[property];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function namesOf(feature: RawFeature, properties: TerritoryFileOptions['names']): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [language, property] of Object.entries(properties)) {
    const name = textOf(feature, property);
    if (name !== null) names[language] = name;
  }
  if (Object.keys(names).length > 0) return names;
  const wanted = Object.values(properties).join(' or ');
  throw new UnusableProperty('NAME_MISSING', `It has no name in the property ${wanted}.`);
}

function parentOf(feature: RawFeature, code: string, parent: ParentOption | undefined): string | null {
  if (parent === undefined) return null;
  if ('code' in parent) return parent.code;
  if ('property' in parent) return textOf(feature, parent.property);
  if (code.length > parent.codePrefixLength) return code.slice(0, parent.codePrefixLength);
  const message = `Its code is too short to hold the parent's code of ${parent.codePrefixLength} characters.`;
  throw new UnusableProperty('PARENT_UNKNOWN', message);
}

function levelOf(feature: RawFeature, code: string, options: TerritoryFileOptions): string | null {
  if (options.level === undefined) return null;
  const level = namedLevel(feature, code, options.level);
  if (options.levelCodes && !options.levelCodes.includes(level)) {
    const message = `There is no level ${level}; the levels are ${options.levelCodes.join(', ')}.`;
    throw new UnusableProperty('LEVEL_UNKNOWN', message);
  }
  return level;
}

function namedLevel(feature: RawFeature, code: string, level: LevelOption): string {
  if ('code' in level) return level.code;
  if ('codeLengths' in level) {
    const found = level.codeLengths[code.length];
    if (found !== undefined) return found;
    throw new UnusableProperty('LEVEL_UNKNOWN', `No level is given for codes of ${code.length} characters.`);
  }
  const value = textOf(feature, level.property);
  if (value === null)
    throw new UnusableProperty('LEVEL_UNKNOWN', `It has no level in the property ${level.property}.`);
  return level.codes?.[value] ?? value;
}

function populationOf(feature: RawFeature, property: string): number | null {
  const text = textOf(feature, property);
  if (text === null) return null;
  if (/^\d+(\.0+)?$/.test(text)) return Number(text);
  throw new UnusableProperty('VALUE_INVALID', `Its population "${text}" is not a whole number of 0 or more.`);
}

function timeZoneOf(feature: RawFeature, property: string): string | null {
  const text = textOf(feature, property);
  if (text === null) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new UnusableProperty('VALUE_INVALID', `Its time zone "${text}" is no IANA time zone.`);
  }
}
