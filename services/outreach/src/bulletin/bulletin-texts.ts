import {
  checkEach,
  checkInput,
  demandEachLanguageOnce,
  languageArgument,
  nearestLanguage,
  Refusal,
  entriesArgument,
  textArgument,
} from '@vicinia/service-kit';

export interface TextInLanguage {
  readonly language: string;
  readonly title: string;
  readonly body: string;
  /** What changed; null where nothing is corrected. */
  readonly correction: string | null;
}

type GivenText = Omit<TextInLanguage, 'correction'> & { readonly correction?: string | null | undefined };

/**
 * Checks the texts of a bulletin: at least one, each language once, titles on one line; a correction says in each what
 * changed, and nothing else does.
 *
 * @throws Refusal INVALID_INPUT naming all fields at fault
 */
export function checkTexts(texts: readonly GivenText[], corrects: boolean): TextInLanguage[] {
  const checked = checkEach(entriesArgument(texts, 'input.texts'), (text, index) => {
    const field = `input.texts.${String(index)}`;
    return checkInput({
      language: () => languageArgument(text.language, `${field}.language`),
      title: () => oneLine(textArgument(text.title, `${field}.title`), `${field}.title`),
      body: () => textArgument(text.body, `${field}.body`).replaceAll('\r\n', '\n'),
      correction: () => correctionArgument(text.correction ?? null, `${field}.correction`, corrects),
    });
  });
  demandEachLanguageOnce(
    checked.map(({ language }) => language),
    'input.texts',
  );
  return checked;
}

function correctionArgument(given: string | null, field: string, corrects: boolean): string | null {
  if (corrects) return textArgument(given ?? '', field);
  if (given !== null) throw new Refusal('INVALID_INPUT', 'only a correction says what changed', field);
  return null;
}

/** A title becomes the subject of e-mails, where a line break would begin another header. */
function oneLine(title: string, field: string): string {
  if (/[\r\n]/.test(title)) throw new Refusal('INVALID_INPUT', 'a title stands on one line', field);
  return title;
}

/**
 * The text for a reader, the same in the graph and in a message.
 *
 * @param texts all of a bulletin, in the order of their languages
 * @param wanted BCP 47 tags, the most wanted first
 * @param fallbacks languages of the country
 */
export function textFor<Text extends TextInLanguage>(
  texts: readonly Text[],
  wanted: readonly string[],
  fallbacks: readonly string[],
): Text {
  const languages = texts.map(({ language }) => language);
  const nearest = nearestLanguage(languages, wanted, fallbacks);
  const text = texts.find(({ language }) => language === nearest);
  if (text === undefined) throw new Error('a bulletin has a text');
  return text;
}
