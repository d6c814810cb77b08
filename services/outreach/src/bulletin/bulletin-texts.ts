import { Refusal, textArgument } from '@vicinia/service-kit';

export interface TextInLanguage {
  readonly language: string;
  readonly title: string;
  readonly body: string;
}

const MOST_LANGUAGES = 40;

/**
 * Checks the texts of a bulletin: at least one, each language once, titles on one line.
 *
 * @throws Refusal INVALID_INPUT naming the field at fault
 */
export function checkTexts(texts: readonly TextInLanguage[]): TextInLanguage[] {
  if (texts.length === 0 || texts.length > MOST_LANGUAGES) {
    throw new Refusal(
      'INVALID_INPUT',
      `a bulletin has 1 to ${String(MOST_LANGUAGES)} languages`,
      'input.texts',
    );
  }
  const checked = texts.map((text, index) => {
    const field = `input.texts.${String(index)}`;
    return {
      language: languageArgument(text.language, `${field}.language`),
      title: oneLine(textArgument(text.title, `${field}.title`, 200), `${field}.title`),
      body: textArgument(text.body, `${field}.body`, 20_000).replaceAll('\r\n', '\n'),
    };
  });
  if (new Set(checked.map(({ language }) => language)).size < checked.length) {
    throw new Refusal('INVALID_INPUT', 'each language comes once', 'input.texts');
  }
  return checked;
}

/**
 * A language tag in its canonical spelling.
 *
 * @throws Refusal INVALID_INPUT when it is not a BCP 47 tag
 */
export function languageArgument(tag: string, field: string): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    if (canonical !== undefined && canonical.length <= 35) return canonical;
  } catch {
    // Intl says no with a RangeError; the refusal below says it in our words.
  }
  throw new Refusal('INVALID_INPUT', `${field} is not a BCP 47 language tag`, field);
}

/** A title becomes the subject of e-mails, where a line break would begin another header. */
function oneLine(title: string, field: string): string {
  if (/[\r\n]/.test(title)) throw new Refusal('INVALID_INPUT', 'a title stands on one line', field);
  return title;
}
