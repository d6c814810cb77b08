import { Refusal, textArgument, type LocalisedTexts } from '@vicinia/service-kit';
import type { LocalisedTextInput } from '../generated/graphql.js';

const RECEIPT_HASH = /^[0-9a-f]{64}$/;
const LANGUAGE_TAG_LENGTH = 35;

/**
 * The hash of a receipt as the client sends it.
 *
 * @throws Refusal RECEIPT_MALFORMED
 */
export function receiptArgument(value: string, field: string): string {
  if (!RECEIPT_HASH.test(value)) {
    throw new Refusal('RECEIPT_MALFORMED', 'a receipt hash is 64 lower-case hexadecimal digits', field);
  }
  return value;
}

/**
 * A language tag in its canonical spelling.
 *
 * @throws Refusal INVALID_INPUT when it is none (BCP 47)
 */
export function languageArgument(value: string, field: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(value);
    if (tag !== undefined && tag.length <= LANGUAGE_TAG_LENGTH) return tag;
  } catch {
    // falls through: the refusal below says what is wrong
  }
  throw new Refusal('INVALID_INPUT', `${field} is not a language tag`, field);
}

/**
 * A text in several languages.
 *
 * @param least how many languages there have to be, 0 or 1
 * @throws Refusal INVALID_INPUT for a language that comes twice, or a text that is too long
 */
export function localisedArgument(
  texts: readonly LocalisedTextInput[],
  field: string,
  most: number,
  least: 0 | 1 = 1,
): LocalisedTexts {
  if (texts.length < least) throw new Refusal('INVALID_INPUT', `${field} has at least one text`, field);
  const result: Record<string, string> = {};
  for (const { language, text } of texts) {
    const tag = languageArgument(language, field);
    if (tag in result) throw new Refusal('INVALID_INPUT', `${field} has ${tag} twice`, field);
    result[tag] = textArgument(text, field, most);
  }
  return result;
}
