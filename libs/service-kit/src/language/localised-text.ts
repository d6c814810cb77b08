/** A text in several languages, by BCP 47 tag, the country's first language first. */
export type LocalisedTexts = Readonly<Record<string, string>>;

/**
 * The text in the wanted language: exactly that tag, else the same language from elsewhere (`de` for `de-AT`),
 * else the first there is.
 *
 * @param language BCP 47 tag, or nothing for the first
 */
export function textIn(texts: LocalisedTexts, language?: string | null): string {
  const primary = language?.split('-', 1)[0];
  const [first = ''] = Object.values(texts);
  if (language == null || primary === undefined) return first;
  return texts[language] ?? texts[primary] ?? first;
}

/** All texts as the schema's list of `LocalisedText`. */
export function localisedTexts(texts: LocalisedTexts): { language: string; text: string }[] {
  return Object.entries(texts).map(([language, text]) => ({ language, text }));
}
