/** English here is that of Europe, which puts the day before the month. */
function formsOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** A day as people write it. */
export function dayIn(language: string, at: string): string {
  return new Date(at).toLocaleDateString(formsOf(language), { dateStyle: 'medium' });
}

/** A day and the time on it. */
export function momentIn(language: string, at: string): string {
  return new Date(at).toLocaleString(formsOf(language), { dateStyle: 'medium', timeStyle: 'short' });
}
