import i18next from 'i18next';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { sl } from './words/sl.js';

/** Adds the words of the pages for staff, which nobody else's page carries. */
export function addStationWords(): void {
  for (const [language, words] of Object.entries({ de, en, sl })) {
    i18next.addResourceBundle(language, 'translation', words, true);
  }
}
