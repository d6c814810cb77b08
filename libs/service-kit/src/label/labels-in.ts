import { nearestLanguage } from '../language/nearest-language.js';

/** Texts of the values of one enumeration. */
type Texts = Readonly<Record<string, string>>;

/**
 * What the values of an enumeration are called, in the nearest language that there is.
 *
 * @param words the texts of each language, by BCP 47 tag; the first is taken where nothing else fits
 * @param enumeration which of them
 * @param language the wanted one
 * @param countryLanguages to fall back on, in their order
 */
export function labelsIn<Words extends Readonly<Record<keyof Words, Texts>>>(
  words: Readonly<Record<string, Words>>,
  enumeration: keyof Words,
  language: string,
  countryLanguages: readonly string[],
): { value: string; text: string }[] {
  const nearest = words[nearestLanguage(Object.keys(words), [language], countryLanguages)];
  return Object.entries<string>(nearest?.[enumeration] ?? {}).map(([value, text]) => ({ value, text }));
}
