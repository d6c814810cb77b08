import { nearestLanguage } from '../language/nearest-language.js';

/** Texts of the values of one enumeration. */
type Texts = Readonly<Record<string, string>>;

/** `Labels` of the graph, as a service answers it that has these words: a list for each enumeration. */
export type LabelsOf<Words> = { readonly language: string } & {
  readonly [Enumeration in keyof Words]: { value: string; text: string }[];
};

/**
 * What the values of enumerations are called, in the nearest language that there is.
 *
 * @param words the texts of each language, by BCP 47 tag; the first is taken where nothing else fits
 * @param language the wanted one
 * @param countryLanguages to fall back on, in their order
 */
export function labelsIn<Words extends Readonly<Record<keyof Words, Texts>>>(
  words: Readonly<Record<string, Words>>,
  language: string,
  countryLanguages: readonly string[],
): LabelsOf<Words> {
  const nearest = words[nearestLanguage(Object.keys(words), [language], countryLanguages)];
  const lists = Object.entries<Texts>(nearest ?? {}).map(([enumeration, texts]) => [
    enumeration,
    Object.entries(texts).map(([value, text]) => ({ value, text })),
  ]);
  return { language, ...Object.fromEntries(lists) } as LabelsOf<Words>;
}
