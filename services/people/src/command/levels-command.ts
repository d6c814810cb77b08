import type { LevelPurpose } from '@vicinia/events';
import { UnusableFlag } from '@vicinia/geography';
import type { WantedLevel } from '../import/level-writer.js';
import { DEFAULT_LANGUAGE } from './import-command.js';

/** Flags that say what levels are for, each with the codes of levels, joined by commas. */
export interface PurposeFlags {
  readonly answers?: string;
  readonly coordinates?: string;
  readonly escalatesTo?: string;
  readonly endsAt?: string;
}

const PURPOSE_OF: Readonly<Record<keyof PurposeFlags, LevelPurpose>> = {
  answers: 'ANSWERS',
  coordinates: 'COORDINATES',
  escalatesTo: 'ESCALATES_TO',
  endsAt: 'ENDS_AT',
};

/**
 * Reads levels of the form CODE=name, the nation first, and what they are for. Without any flag each is taken for what
 * such levels usually are; with one, the flags say all.
 *
 * @throws UnusableFlag with a sentence for the operator
 */
export function levelsFrom(words: readonly string[], flags: PurposeFlags = {}): WantedLevel[] {
  const levels = words.map((word, rank) => {
    const [, code, name] = /^([A-Z][A-Z_]*)=(.+)$/.exec(word) ?? [];
    if (code === undefined || name === undefined)
      throw new UnusableFlag(`${word}: REGION=Landespolizeidirektion is the form.`);
    return { code, rank, names: { [DEFAULT_LANGUAGE]: name } };
  });
  const purposes = purposesFrom(flags, new Set(levels.map(({ code }) => code)));
  return purposes.size === 0
    ? levels
    : levels.map((level) => ({ ...level, purposes: purposes.get(level.code) ?? [] }));
}

function purposesFrom(flags: PurposeFlags, known: ReadonlySet<string>): Map<string, LevelPurpose[]> {
  const purposes = new Map<string, LevelPurpose[]>();
  for (const [flag, purpose] of Object.entries(PURPOSE_OF) as [keyof PurposeFlags, LevelPurpose][]) {
    for (const code of flags[flag]?.split(',') ?? []) {
      if (!known.has(code)) throw new UnusableFlag(`${code} is none of the levels that are named.`);
      purposes.set(code, [...(purposes.get(code) ?? []), purpose]);
    }
  }
  return purposes;
}
