export const LANGUAGES = [
  { code: 'de', name: 'Deutsch' },
  { code: 'en', name: 'English' },
  { code: 'sl', name: 'Slovenščina' },
  { code: 'ar', name: 'العربية' },
] as const;

const CHOSEN = 'vicinia.language';

/** The chosen language, else the browser's, else German. */
export function languageOfPage(): string {
  const codes: readonly string[] = LANGUAGES.map(({ code }) => code);
  const wanted = [localStorage.getItem(CHOSEN) ?? '', ...navigator.languages];
  return wanted.map((tag) => tag.slice(0, 2)).find((code) => codes.includes(code)) ?? 'de';
}

export function keepLanguage(code: string): void {
  localStorage.setItem(CHOSEN, code);
}
