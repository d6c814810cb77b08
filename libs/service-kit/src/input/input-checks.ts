import { Refusal } from '../errors/refusal.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const CODE = /^[A-Z][A-Z0-9_]{0,39}$/;

/** One character that a reader sees; the Braille blank and the Hangul filler look like nothing. */
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800\u3164]/u;

/** True when a text has a character that a reader sees. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

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
  if (!isId(value))
    throw new Refusal('INVALID_INPUT', `${field} is not an id`, field).as('INVALID_INPUT.ID_MALFORMED', {});
  return value.toLowerCase();
}

/**
 * A text given by a client, without white space at its ends. How long it may be the schema states (`@length`), and the
 * service has seen to it before.
 *
 * @throws Refusal INVALID_INPUT when it has no visible character
 */
export function textArgument(value: string, field: string): string {
  const text = value.trim();
  if (!isVisible(text))
    throw new Refusal('INVALID_INPUT', `${field} is empty`, field).as('INVALID_INPUT.TEXT_EMPTY', {});
  return text;
}

/** True for the code of an entry of a list that the country makes itself, for example LIGHTING. */
export function isCode(value: string): boolean {
  return CODE.test(value);
}

/**
 * The code of an entry of a list that the country makes itself.
 *
 * @throws Refusal INVALID_INPUT when it is longer than 40 characters or has others than capital letters, digits and
 *   underscores
 */
export function codeArgument(value: string, field: string): string {
  if (isCode(value)) return value;
  throw new Refusal(
    'INVALID_INPUT',
    'a code has capital letters, digits and underscores, at most 40',
    field,
  ).as('INVALID_INPUT.CODE_MALFORMED', { most: 40 });
}

/**
 * A whole number given by a client.
 *
 * @throws Refusal INVALID_INPUT when it is out of range
 */
export function numberArgument(value: number, field: string, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new Refusal(
      'INVALID_INPUT',
      `${field} lies between ${String(least)} and ${String(most)}`,
      field,
    ).as('INVALID_INPUT.NUMBER_OUT_OF_RANGE', { least, most });
  }
  return value;
}

/**
 * The entries of a list given by a client, of which there has to be one. How many there may be the schema states
 * (`@items`), and the service has seen to it before.
 *
 * @throws Refusal INVALID_INPUT when there is none
 */
export function entriesArgument<Entry>(entries: readonly Entry[], field: string): readonly Entry[] {
  if (entries.length === 0)
    throw new Refusal('INVALID_INPUT', `${field} has no entry`, field).as('INVALID_INPUT.LIST_EMPTY', {});
  return entries;
}

/**
 * Demands that one more entry fits into a list that may not grow without end: what a query costs is counted from how long
 * its lists are at most.
 *
 * @param there how many entries there are
 * @param most how many there may be, as `@listSize` states it
 * @param what the list, for the sentence, for example "a concern has at most 50 messages"
 * @throws Refusal INVALID_INPUT when the list is full
 */
export function demandRoom(there: number, most: number, what: string): void {
  if (there >= most)
    throw new Refusal('INVALID_INPUT', `${what}; nothing more can be added`).as('INVALID_INPUT.LIST_FULL', {
      most,
    });
}
