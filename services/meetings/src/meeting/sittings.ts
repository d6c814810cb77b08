/** SQL of the sitting number of `meeting`: 1 for the first sitting of its panel; cancelled ones do not count. */
export const SITTING_NUMBER = `(SELECT count(*)::int FROM meeting earlier WHERE earlier.panel_id = meeting.panel_id
  AND earlier.state <> 'CANCELLED' AND (earlier.starts_at, earlier.id) <= (meeting.starts_at, meeting.id))`;

/** Hours after its beginning during which a meeting that nobody has recorded as held counts as sitting. */
const HOURS_OF_A_SITTING = 12;

/**
 * SQL condition for a `meeting` that is to come or sits.
 *
 * @param moment SQL expression of the moment
 */
export function stillToCome(moment: string): string {
  return `meeting.state = 'SCHEDULED' AND meeting.starts_at > ${moment} - make_interval(hours => ${String(HOURS_OF_A_SITTING)})`;
}
