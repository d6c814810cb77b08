/**
 * The day that it is in a time zone.
 *
 * @param timeZone IANA name
 * @returns a LocalDate, for example 2026-03-31
 */
export function dayIn(timeZone: string, moment: Date): string {
  // The English of Canada writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment);
}
