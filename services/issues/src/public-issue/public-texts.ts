import {
  checkEach,
  checkInput,
  demandEachLanguageOnce,
  entriesArgument,
  ifGiven,
  languageArgument,
  nearestLanguage,
  textArgument,
} from '@vicinia/service-kit';

/** What the public reads of an issue in one language. */
export interface PublicText {
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  /** What was agreed; null while there is nothing to tell. */
  readonly agreed: string | null;
}

type GivenText = Omit<PublicText, 'agreed'> & { readonly agreed?: string | null | undefined };

/**
 * Checks the public texts of an issue: at least one, each language once.
 *
 * @throws Refusal INVALID_INPUT naming all fields at fault
 */
export function publicTextsArgument(texts: readonly GivenText[], path: string): PublicText[] {
  const checked = checkEach(entriesArgument(texts, path), (text, index) => {
    const field = `${path}.${String(index)}`;
    return checkInput({
      language: () => languageArgument(text.language, `${field}.language`),
      title: () => textArgument(text.title, `${field}.title`),
      summary: () => textArgument(text.summary, `${field}.summary`),
      agreed: () => ifGiven(text.agreed, (agreed) => textArgument(agreed, `${field}.agreed`)),
    });
  });
  demandEachLanguageOnce(
    checked.map(({ language }) => language),
    path,
  );
  return checked;
}

/**
 * The text in the wanted language, else in the nearest there is, else in one of the country's.
 *
 * @param texts all of a release, at least one
 */
export function publicTextIn(
  texts: readonly PublicText[],
  language: string | null | undefined,
  countryLanguages: readonly string[],
): PublicText | null {
  const languages = texts.map((text) => text.language);
  if (languages.length === 0) return null;
  const nearest = nearestLanguage(languages, language == null ? [] : [language], countryLanguages);
  return texts.find((text) => text.language === nearest) ?? null;
}
