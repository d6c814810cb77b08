import { nearestLanguage } from './nearest-language.js';

/** A text in several languages, by BCP 47 tag, the country's first language first. */
export type LocalisedTexts = Readonly<Record<string, string>>;

/**
 * The text in the wanted language, else in the nearest that there is, else the first.
 *
 * @param language BCP 47 tag, or nothing for the first
 */
export function textIn(texts: LocalisedTexts, language?: string | null): string {
  const languages = Object.keys(texts);
  if (languages.length === 0) return '';
  return texts[nearestLanguage(languages, language == null ? [] : [language])] ?? '';
}

/** All texts as the schema's list of `LocalisedText`. */
export function localisedTexts(texts: LocalisedTexts): { language: string; text: string }[] {
  return Object.entries(texts).map(([language, text]) => ({ language, text }));
}
