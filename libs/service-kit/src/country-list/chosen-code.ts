import { Refusal } from '../errors/refusal.js';

/** What decides whether an entry of a list of the country can be chosen. */
export interface ListedEntry {
  readonly code: string;
  /** False for one that records keep, and that no new record gets. */
  readonly isActive: boolean;
}

/**
 * The code of an entry that somebody chose from a list of the country.
 *
 * @param entry null where the list has none with the code that was given
 * @param what one entry is called, for example `topic of a bulletin`
 * @param field path of the argument, for example `input.topic`
 * @throws Refusal INVALID_INPUT when there is none, or it is no longer in use
 */
export function chosenCode(entry: ListedEntry | null | undefined, what: string, field: string): string {
  if (entry?.isActive === true) return entry.code;
  const problem = entry == null ? `there is no such ${what}` : `this ${what} is no longer in use`;
  throw new Refusal('INVALID_INPUT', problem, field);
}
