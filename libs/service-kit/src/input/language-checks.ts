import { Refusal } from '../errors/refusal.js';
import type { LocalisedTexts } from '../language/localised-text.js';
import { canonicalLanguage } from '../language/nearest-language.js';
import { textArgument } from './input-checks.js';

/**
 * A language tag in its canonical spelling.
 *
 * @param field path of the argument, for example `input.language`
 * @throws Refusal INVALID_INPUT when it is none (BCP 47)
 */
export function languageArgument(value: string, field: string): string {
  const tag = canonicalLanguage(value);
  if (tag === null)
    throw new Refusal('INVALID_INPUT', `${field} is not a language tag`, field).as(
      'INVALID_INPUT.LANGUAGE_MALFORMED',
      {},
    );
  return tag;
}

/**
 * A text in several languages. How long each may be the schema states where the input is used.
 *
 * @param field path of the argument, for example `input.titles`
 * @param least how many languages there have to be, 0 or 1
 * @throws Refusal INVALID_INPUT for a language that comes twice, or a text that is empty
 */
export function localisedArgument(
  texts: readonly { readonly language: string; readonly text: string }[],
  field: string,
  least: 0 | 1 = 1,
): LocalisedTexts {
  if (texts.length < least)
    throw new Refusal('INVALID_INPUT', `${field} has at least one text`, field).as(
      'INVALID_INPUT.LIST_EMPTY',
      {},
    );
  const result: Record<string, string> = {};
  for (const { language, text } of texts) {
    const tag = languageArgument(language, field);
    if (Object.hasOwn(result, tag)) throw comesTwice(tag, field);
    result[tag] = textArgument(text, field);
  }
  return result;
}

/**
 * Demands that each language comes once, of texts that are more than a text each.
 *
 * @param languages in their canonical spelling
 * @param field path of the argument, for example `input.texts`
 * @throws Refusal INVALID_INPUT for a language that comes twice
 */
export function demandEachLanguageOnce(languages: readonly string[], field: string): void {
  const twice = languages.find((language, index) => languages.indexOf(language) < index);
  if (twice !== undefined) throw comesTwice(twice, field);
}

function comesTwice(language: string, field: string): Refusal {
  return new Refusal('INVALID_INPUT', `${field} has ${language} twice`, field).as(
    'INVALID_INPUT.LANGUAGE_TWICE',
    { language },
  );
}
