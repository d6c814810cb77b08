/**
 * SQL condition for a seat that counts at a moment. A seat by virtue of an appointment counts only while the grant of that
 * appointment does, so that a removal holds from the moment at which the grants are heard, whatever else is queued.
 *
 * @param seat alias of `panel_member`
 * @param moment SQL expression of the moment
 */
export function seatHolds(seat: string, moment: string): string {
  return `${seat}.valid_from <= ${moment} AND (${seat}.valid_until IS NULL OR ${seat}.valid_until > ${moment})
    AND (${seat}.appointment_id IS NULL OR EXISTS (
      SELECT FROM grant_projection held
      WHERE held.person_id = ${seat}.person_id AND held.grant_id = ${seat}.appointment_id
        AND (held.valid_until IS NULL OR held.valid_until > clock_timestamp())))`;
}
