import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  fileText,
  importFlags,
  optionsFromFlags,
  UnusableFlag,
  type BoundingBox,
  type TerritoryFile,
  type TerritoryFileOptions,
} from '@vicinia/geography';
import cliProgress from 'cli-progress';
import type { ImportKind, TerritoryImport } from '../import/territory-import.js';

/** Language of names for which the command line names none. */
export const DEFAULT_LANGUAGE = 'de';

const flagsOfCommand = {
  ...importFlags,
  country: { type: 'string' },
  encoding: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

/** What a change of the structure means for people while it lasts. */
export const WHILE_IT_LASTS =
  'staff need authority over the old and the new place until the change is finished.';

export interface ImportCommand {
  readonly path: string;
  /** UTF-8 where none is named. */
  readonly encoding?: string;
  readonly options: TerritoryFileOptions;
  readonly dryRun: boolean;
}

/**
 * Reads the command line of an import.
 *
 * @throws UnusableFlag with a sentence for the operator
 */
export function importCommandFrom(args: readonly string[]): ImportCommand {
  const { values, positionals } = parsed(args);
  const { country, encoding, 'dry-run': dryRun = false, ...flags } = values;
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new UnusableFlag('Name one file to import.');
  const options = optionsFromFlags(flags, path, DEFAULT_LANGUAGE);
  return {
    path,
    dryRun,
    ...(encoding !== undefined && { encoding }),
    options: country === undefined ? options : { ...options, country: boxOf(country) },
  };
}

/**
 * Checks a file and, when nothing is wrong with it, writes it.
 *
 * @param say takes each line for the operator
 * @returns false when features cannot be used; nothing was written then
 */
export async function runImport(
  territoryImport: TerritoryImport,
  kind: ImportKind,
  { path, encoding, options, dryRun }: ImportCommand,
  say: (line: string) => void,
): Promise<boolean> {
  const text = fileText(readFileSync(path), encoding);
  const file = await checkWithProgress(territoryImport, kind, text, options);
  for (const { message } of [...file.skipped, ...file.problems]) say(message);
  if (file.problems.length > 0) {
    say(`${file.problems.length} of ${file.featureCount} features cannot be used; nothing was written.`);
    return false;
  }
  if (dryRun) {
    say(`${file.drafts.length} of ${file.featureCount} features are fit to be written. This was a dry run.`);
    return true;
  }
  const { created, updated, unchanged, moved } = await territoryImport.apply(kind, file.drafts);
  say(`${created} created, ${updated} updated, ${unchanged} unchanged.`);
  if (moved > 0) say(`${moved} have moved: ${WHILE_IT_LASTS} Finish it with "vicinia structure finish".`);
  return true;
}

async function checkWithProgress(
  territoryImport: TerritoryImport,
  kind: ImportKind,
  text: string,
  options: TerritoryFileOptions,
): Promise<TerritoryFile> {
  const bar = new cliProgress.SingleBar({ format: 'checking {bar} {value}/{total}', clearOnComplete: true });
  const onFeature = (number: number, count: number): void => {
    if (!bar.isActive) bar.start(count, 0);
    bar.update(number);
  };
  const file = await territoryImport.check(kind, text, { ...options, onFeature });
  bar.stop();
  return file;
}

function parsed(args: readonly string[]): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (error) {
    throw new UnusableFlag(error instanceof Error ? error.message : String(error));
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: flagsOfCommand, allowPositionals: true });
}

function boxOf(flag: string): BoundingBox {
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...others] = flag.split(',').map(Number);
  const isBox = west < east && south < north && others.length === 0;
  if (!isBox) throw new UnusableFlag('--country is west,south,east,north in degrees.');
  return [west, south, east, north];
}
