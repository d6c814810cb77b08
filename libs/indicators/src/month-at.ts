/** A stock stands on this day, whatever the month; beside it stand its changes by month. */
export const STOCK = '0001-01-01';

/** With which the name of the changes of a stock ends. */
export const CHANGE = '.CHANGE';

/**
 * Under which name the changes of a stock stand, by the month of each.
 *
 * @param indicator name of the stock
 */
export function changesOf(indicator: string): string {
  return `${indicator}${CHANGE}`;
}

/** SQL condition that a name is one of changes of a stock. */
export const IS_CHANGE = `right(indicator, ${String(CHANGE.length)}) = '${CHANGE}'`;

/**
 * SQL expression of the first day of the month that it is at a territory; in UTC where the territory is not known yet.
 *
 * @param territory SQL expression of its id
 * @param moment SQL expression of the moment
 */
export function monthAt(territory: string, moment: string): string {
  return `date_trunc('month', ${moment}::timestamptz AT TIME ZONE coalesce(
    (SELECT there.time_zone FROM territory_projection there WHERE there.territory_id = ${territory}), 'UTC'))::date`;
}
