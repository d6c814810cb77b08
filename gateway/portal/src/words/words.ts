import { errorSentence, errorWords, type Failure, type Language } from '@vicinia/client';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { keepLanguage, LANGUAGES, languageOfPage } from './language.js';
import { sl } from './sl.js';

const texts = { ar, de, en, sl };

/** Words of the page's language. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: languageOfPage(),
    resources: Object.fromEntries(LANGUAGES.map(({ code }) => [code, { translation: texts[code] }])),
    // Pages for staff are in fewer languages.
    fallbackLng: 'en',
    interpolation: { escapeValue: false },
  });
  tellPage();
}

export async function chooseLanguage(code: string): Promise<void> {
  keepLanguage(code);
  await i18next.changeLanguage(code);
  tellPage();
}

/** Why something did not work, in the words of the client package; those for what only this portal meets are its own. */
export function sentenceOf(failure: Pick<Failure, 'code' | 'key' | 'values'>): string {
  const language = i18next.language as Language;
  const own = { NO_POSITION: texts[language].neighbourhood.noPosition };
  return errorSentence(failure, { ...errorWords[language], ...own });
}

/** Screen readers choose their voice by the language, and the page its direction. */
function tellPage(): void {
  document.documentElement.lang = i18next.language;
  document.documentElement.dir = i18next.dir();
}
