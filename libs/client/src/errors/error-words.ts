import { de } from './words/de.js';
import { en } from './words/en.js';
import { sl } from './words/sl.js';

export type Language = 'de' | 'en' | 'sl';

/** A sentence for each code of a `Failure`, to start from; a portal may have its own. */
export const errorWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = { de, en, sl };
