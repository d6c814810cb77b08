/**
 * The moment at which a day counts among figures: noon in UTC, so that it falls into its own month in every time zone but the
 * outermost.
 *
 * @param day a LocalDate, for example 2026-03-31
 */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
