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

/** A month as people write it, such as `2026-03`. */
export function monthIn(language: string, month: string): string {
  return new Date(`${month}-15`).toLocaleDateString(formsOf(language), { month: 'short', year: 'numeric' });
}

const DAYS_OF_YEAR = 365;

/** A number of days as people say it: in years where they are whole years. */
export function spanIn(language: string, days: number): string {
  const inYears = days >= DAYS_OF_YEAR && days % DAYS_OF_YEAR === 0;
  const unit = inYears ? 'year' : 'day';
  return (inYears ? days / DAYS_OF_YEAR : days).toLocaleString(formsOf(language), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  });
}
