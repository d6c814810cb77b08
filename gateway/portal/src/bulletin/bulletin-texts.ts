import type { TFunction } from 'i18next';
import { optional, textOf, type Values } from '../parts/form/values.js';
import type { FormField } from '../parts/form/form-field.js';
import { LANGUAGES } from '../words/language.js';

/** How a language is called in another one. */
export function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}

/** Languages of the portal, the own one first, and those that the bulletin has besides. */
function languagesOf(language: string, texts: readonly { readonly language: string }[]): string[] {
  const all = [language, ...texts.map((text) => text.language), ...LANGUAGES.map(({ code }) => code)];
  return [...new Set(all)];
}

/** Title and body for each language; who leaves both empty does without it. The first has to be there. */
export function textFields(
  t: TFunction,
  language: string,
  texts: readonly { readonly language: string }[],
  isCorrection = false,
): FormField[] {
  return languagesOf(language, texts).flatMap((tag, index) => {
    const isOptional = index > 0;
    const field = (name: string, kind: FormField['kind'], most: number): FormField => ({
      name: `${name}_${tag}`,
      kind,
      most,
      isOptional,
      label: `${languageName(tag, language)}: ${t(`bulletin.${name}`)}`,
    });
    return [
      field('title', 'line', 200),
      field('body', 'text', 20_000),
      ...(isCorrection ? [field('correction', 'text', 1000)] : []),
    ];
  });
}

/** What was typed, for each language in which there is something. */
export function textsOf(values: Values) {
  return Object.keys(values)
    .filter((name) => name.startsWith('title_'))
    .map((name) => name.slice('title_'.length))
    .filter((tag) => textOf(values, `title_${tag}`) !== '' || textOf(values, `body_${tag}`) !== '')
    .map((tag) => ({
      language: tag,
      title: textOf(values, `title_${tag}`),
      body: textOf(values, `body_${tag}`),
      correction: optional(values, `correction_${tag}`) ?? null,
    }));
}
