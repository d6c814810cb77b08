import type { ErrorCode } from './error-code.js';

/**
 * What exactly is wrong, where a code alone does not say it, with the names of the values that belong into the sentence. A
 * client finds its own words under `extensions.key`; it may rely on keys and values staying as they are.
 */
export const messageKeys = {
  'INVALID_INPUT.ID_MALFORMED': [],
  'INVALID_INPUT.TEXT_EMPTY': [],
  'INVALID_INPUT.TEXT_TOO_LONG': ['most'],
  'INVALID_INPUT.CHARACTER_UNSTORABLE': [],
  'INVALID_INPUT.CODE_MALFORMED': ['most'],
  'INVALID_INPUT.NUMBER_OUT_OF_RANGE': ['least', 'most'],
  'INVALID_INPUT.LIST_EMPTY': [],
  'INVALID_INPUT.LIST_TOO_LONG': ['most'],
  'INVALID_INPUT.LIST_FULL': ['most'],
  'INVALID_INPUT.LANGUAGE_MALFORMED': [],
  'INVALID_INPUT.LANGUAGE_TWICE': ['language'],
  'INVALID_INPUT.CURSOR_UNKNOWN': [],
  'INVALID_INPUT.PERIOD_MALFORMED': [],
  'INVALID_INPUT.PERIOD_REVERSED': [],
  'INVALID_INPUT.SERIES_TOO_LONG': ['most'],
  'TRANSITION_NOT_ALLOWED.INVITATION_USED': [],
  'TRANSITION_NOT_ALLOWED.INVITATION_WITHDRAWN': [],
  'ALREADY_EXISTS.ACCOUNT_IS_PERSON': [],
  'ALREADY_EXISTS.PERSON_HAS_ACCOUNT': [],
  'RATE_LIMITED.LATER': ['seconds'],
  'RATE_LIMITED.NOT_COUNTED': [],
} as const satisfies Readonly<Record<`${ErrorCode}.${string}`, readonly string[]>>;

export type MessageKey = keyof typeof messageKeys;

/** The values that a key has, by their names. */
export type MessageValues<Key extends MessageKey> = Readonly<
  Record<(typeof messageKeys)[Key][number], string | number>
>;

/** Extensions of an error with the key that says no more than its code, where it has none of its own. */
export function withMessageKey(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { key: extensions['code'], ...extensions };
}
