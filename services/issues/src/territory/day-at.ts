/**
 * SQL expression of the day that it is at a territory.
 *
 * @param territory SQL expression of its id
 * @param moment SQL expression of the moment
 */
export function dayAt(territory: string, moment: string): string {
  return `(SELECT (${moment}::timestamptz AT TIME ZONE there.time_zone)::date
    FROM territory_projection there WHERE there.territory_id = ${territory})`;
}
