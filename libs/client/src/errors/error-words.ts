import type { Failure } from './failure.js';
import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { sl } from './words/sl.js';

export type Language = 'ar' | 'de' | 'en' | 'sl';

/** Sentences for the keys of a `Failure`, to start from; a portal may have its own. */
export const errorWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ar,
  de,
  en,
  sl,
};

/**
 * What to tell a person of a failure: the sentence for its key, else the one for its code.
 *
 * @param words of one language
 */
export function errorSentence(
  { key, code, values }: Pick<Failure, 'key' | 'code' | 'values'>,
  words: Readonly<Record<string, string>>,
): string {
  const sentence = words[key] ?? words[code] ?? words['INTERNAL_ERROR'] ?? '';
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
