import type { LevelOption, OverlapOption, ParentOption, TerritoryFileOptions } from './territory-file.js';

/** The flags of an import on the command line, as `parseArgs` of node:util wants them described. */
export const importFlags = {
  code: { type: 'string' },
  name: { type: 'string', multiple: true },
  parent: { type: 'string' },
  'parent-from-code': { type: 'string' },
  'parent-code': { type: 'string' },
  level: { type: 'string' },
  'level-property': { type: 'string' },
  'level-by-length': { type: 'string', multiple: true },
  population: { type: 'string' },
  'time-zone': { type: 'string' },
  geometry: { type: 'string' },
  'boundary-required': { type: 'boolean' },
  skip: { type: 'string', multiple: true },
  'on-overlap': { type: 'string' },
  'overlap-tolerance': { type: 'string' },
} as const;

type FlagName = keyof typeof importFlags;
type FlagValue<Name extends FlagName> = (typeof importFlags)[Name] extends { multiple: true }
  ? string[]
  : (typeof importFlags)[Name] extends { type: 'boolean' }
    ? boolean
    : string;

/** Values of the flags that were given. */
export type ImportFlags = { readonly [Name in FlagName]?: FlagValue<Name> | undefined };

/** A flag that cannot be understood; the message is for the person at the command line. */
export class UnusableFlag extends Error {}

/**
 * Turns flags into options for `readTerritoryFile`.
 *
 * @param flags `--name` without a language means the default language; `--skip` takes codes separated by commas
 * @param fileName ends in .csv for CSV; anything else is GeoJSON
 * @param defaultLanguage BCP 47 tag
 * @throws UnusableFlag when flags are missing, contradict each other or have a value that makes no sense
 */
export function optionsFromFlags(
  flags: ImportFlags,
  fileName: string,
  defaultLanguage: string,
): TerritoryFileOptions {
  const parent = parentFrom(flags);
  const level = levelFrom(flags);
  const tolerance = flags['overlap-tolerance'];
  const { population, geometry, skip, 'time-zone': timeZone, 'on-overlap': onOverlap } = flags;
  return {
    format: fileName.toLowerCase().endsWith('.csv') ? 'csv' : 'geojson',
    code: flags.code ?? refuse('--code names the property that holds the code, for example --code iso.'),
    names: namesFrom(flags.name ?? [], defaultLanguage),
    boundaryRequired: flags['boundary-required'] ?? false,
    skip: (skip ?? []).flatMap((codes) => codes.split(',').map((code) => code.trim())),
    onOverlap: overlapFrom(onOverlap),
    ...(parent && { parent }),
    ...(level && { level }),
    ...(population !== undefined && { population }),
    ...(timeZone !== undefined && { timeZone }),
    ...(geometry !== undefined && { geometry }),
    ...(tolerance !== undefined && { overlapTolerance: shareFrom(tolerance) }),
  };
}

function namesFrom(flags: readonly string[], defaultLanguage: string): Record<string, string> {
  if (flags.length === 0)
    refuse('--name names the property that holds the name, for example --name de=name.');
  return Object.fromEntries(
    flags.map((flag) => {
      const [before = '', ...after] = flag.split('=');
      return after.length === 0 ? [defaultLanguage, before] : [before, after.join('=')];
    }),
  );
}

function parentFrom(flags: ImportFlags): ParentOption | undefined {
  const { parent: property, 'parent-code': code, 'parent-from-code': digits } = flags;
  refuseSeveral({ '--parent': property, '--parent-from-code': digits, '--parent-code': code });
  if (property !== undefined) return { property };
  if (code !== undefined) return { code };
  if (digits === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(digits)) refuse(`--parent-from-code ${digits}: a number of characters is expected.`);
  return { codePrefixLength: Number(digits) };
}

function levelFrom(flags: ImportFlags): LevelOption | undefined {
  const { level: code, 'level-property': property, 'level-by-length': lengths } = flags;
  refuseSeveral({ '--level': code, '--level-property': property, '--level-by-length': lengths });
  if (code !== undefined) return { code };
  if (property !== undefined) return { property };
  if (lengths === undefined) return undefined;
  const codeLengths: Record<number, string> = {};
  for (const flag of lengths) {
    const [, length, level] =
      /^(\d+)=(\S+)$/.exec(flag) ?? refuse(`--level-by-length ${flag}: 3=DISTRICT is the form.`);
    codeLengths[Number(length)] = level ?? '';
  }
  return { codeLengths };
}

function overlapFrom(flag = 'refuse'): OverlapOption {
  const choices: readonly OverlapOption[] = ['refuse', 'keep-parts', 'keep-whole'];
  return (
    choices.find((choice) => choice === flag) ?? refuse(`--on-overlap ${flag}: use ${choices.join(', ')}.`)
  );
}

function shareFrom(flag: string): number {
  const share = Number(flag);
  return share >= 0 && share < 1
    ? share
    : refuse(`--overlap-tolerance ${flag}: a share from 0 to below 1 is expected.`);
}

function refuseSeveral(flags: Readonly<Record<string, unknown>>): void {
  const given = Object.keys(flags).filter((name) => flags[name] !== undefined);
  if (given.length > 1) refuse(`Give only one of ${given.join(' and ')}.`);
}

function refuse(message: string): never {
  throw new UnusableFlag(message);
}
