import { entriesArgument, ifGiven, languageArgument, textArgument } from '@vicinia/service-kit';

const NAME_LIMIT = 200;
const LANGUAGES_LIMIT = 20;

/** A name that people see, of a person or an organisation. */
export function nameArgument(value: string, field: string): string {
  return textArgument(value, field, NAME_LIMIT);
}

/** The languages that a person speaks; none where they are left out. */
export function languagesArgument(value: readonly string[] | null | undefined, field: string): string[] {
  const languages = ifGiven(value, (given) => entriesArgument(given, field, 0, LANGUAGES_LIMIT)) ?? [];
  return languages.map((language) => languageArgument(language, field));
}
