import { officeHolds } from '@vicinia/access';

/**
 * SQL condition for a seat that counts at a moment. A seat by virtue of an appointment counts only while the grant of that
 * appointment does, so that a removal holds from the moment at which the grants are heard, whatever else is queued.
 *
 * @param seat alias of `panel_member`
 * @param moment SQL expression of the moment
 * @param suspended SQL condition that grants are silent; left out where the access table judges that
 */
export function seatHolds(seat: string, moment: string, suspended = 'false'): string {
  return `${seat}.valid_from <= ${moment} AND (${seat}.valid_until IS NULL OR ${seat}.valid_until > ${moment})
    AND ${officeHolds(seat, { suspended })}`;
}
