import { Refusal } from '../errors/refusal.js';
import { textArgument } from '../input/input-checks.js';

/** Fewer letters are in most texts, and no index finds them. */
const FEWEST_LETTERS = 3;

/**
 * What somebody searches for in a long list.
 *
 * @param field path of the argument, for example `search`
 * @throws Refusal INVALID_INPUT when it has fewer than three letters
 */
export function searchArgument(value: string, field: string): string {
  const text = textArgument(value, field);
  if (Array.from(text).length < FEWEST_LETTERS)
    throw new Refusal('INVALID_INPUT', `${field} has at least ${String(FEWEST_LETTERS)} letters`, field);
  return text;
}
