import { languageArgument, textArgument } from '@vicinia/service-kit';

/** A name that people see, of a person or an organisation. */
export function nameArgument(value: string, field: string): string {
  return textArgument(value, field);
}

/** The languages that a person speaks; none where they are left out. */
export function languagesArgument(value: readonly string[] | null | undefined, field: string): string[] {
  return (value ?? []).map((language) => languageArgument(language, field));
}
