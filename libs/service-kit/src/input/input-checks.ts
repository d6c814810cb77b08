import { Refusal } from '../errors/refusal.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for the text of a UUID of any version. */
export function isId(value: string): boolean {
  return UUID.test(value);
}

/**
 * An id given by a client, in the one spelling that the database uses.
 *
 * @param field path of the argument, for example `input.territoryId`
 * @throws Refusal INVALID_INPUT when it is not a UUID
 */
export function idArgument(value: string, field: string): string {
  if (!isId(value)) throw new Refusal('INVALID_INPUT', `${field} is not an id`, field);
  return value.toLowerCase();
}

/**
 * A text given by a client, without white space at its ends.
 *
 * @param most greatest number of characters
 * @param least smallest number of characters, 1 unless told otherwise
 * @throws Refusal INVALID_INPUT when it is shorter or longer, or holds what PostgreSQL cannot keep
 */
export function textArgument(value: string, field: string, most: number, least = 1): string {
  const text = value.trim();
  const length = Array.from(text).length;
  if (length < least || length > most || text.includes('\u0000')) {
    throw new Refusal('INVALID_INPUT', `${field} has ${String(least)} to ${String(most)} characters`, field);
  }
  return text;
}

/**
 * A whole number given by a client.
 *
 * @throws Refusal INVALID_INPUT when it is out of range
 */
export function numberArgument(value: number, field: string, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new Refusal('INVALID_INPUT', `${field} lies between ${String(least)} and ${String(most)}`, field);
  }
  return value;
}
