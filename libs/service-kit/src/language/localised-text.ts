import { canonicalLanguage, nearestLanguage } from './nearest-language.js';

/** A text in several languages, by BCP 47 tag. */
export type LocalisedTexts = Readonly<Record<string, string>>;

/**
 * The text in the wanted language, else in the nearest that there is, else in a language of the country.
 *
 * @param language BCP 47 tag, or nothing for the country's first
 * @param countryLanguages BCP 47 tags, the country's first language first
 */
export function textIn(
  texts: LocalisedTexts,
  language: string | null | undefined,
  countryLanguages: readonly string[],
): string {
  const languages = Object.keys(texts);
  if (languages.length === 0) return '';
  return texts[nearestLanguage(languages, language == null ? [] : [language], countryLanguages)] ?? '';
}

/**
 * All texts as the schema's list of `LocalisedText`, first those in the country's languages in their order: the database
 * and messages may lose the order in which texts were given.
 *
 * @param countryLanguages BCP 47 tags, the country's first language first
 */
export function textsInCountryOrder(
  texts: LocalisedTexts,
  countryLanguages: readonly string[],
): { language: string; text: string }[] {
  const rank = (tag: string): number => {
    const place = countryLanguages.indexOf(canonicalLanguage(tag) ?? tag);
    return place === -1 ? countryLanguages.length : place;
  };
  return localisedTexts(texts).sort(
    (a, b) => rank(a.language) - rank(b.language) || (a.language < b.language ? -1 : 1),
  );
}

/** All texts as the schema's list of `LocalisedText`, in the order in which they were written. */
export function localisedTexts(texts: LocalisedTexts): { language: string; text: string }[] {
  return Object.entries(texts).map(([language, text]) => ({ language, text }));
}
