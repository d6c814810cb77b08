import { changesOf, type Recount } from '@vicinia/indicators';
import { seatChanges } from '../indicator/seat-changes.js';

const CHANGES = `${seatChanges('')}
  UNION ALL
  SELECT territory_id, indicator, began_at, amount FROM counted_staff
  UNION ALL
  SELECT territory_id, indicator, ended_at, -amount FROM counted_staff WHERE ended_at IS NOT NULL`;

/** How the figures of this service are counted from its records. */
export const figuresOfPeople: Recount = {
  counted: `
    SELECT territory_id, stock AS indicator, NULL::timestamptz AS happened_at, amount FROM (${CHANGES}) change
    UNION ALL
    SELECT territory_id, stock || '${changesOf('')}', happened_at, amount FROM (${CHANGES}) change
    UNION ALL
    SELECT territory_id, 'VOLUNTEER_MINUTES', (day + time '12:00') AT TIME ZONE 'UTC', minutes
    FROM volunteer_hours WHERE state = 'CONFIRMED'
    UNION ALL
    SELECT territory_id, away.indicator, (first_day + time '12:00') AT TIME ZONE 'UTC', away.amount
    FROM abstraction CROSS JOIN LATERAL (VALUES ('ABSTRACTIONS', 1), ('ABSTRACTED_MINUTES', minutes)) away (indicator, amount)
    UNION ALL
    SELECT territory_id, mediated.indicator, (held_on + time '12:00') AT TIME ZONE 'UTC', 1
    FROM mediation CROSS JOIN LATERAL (VALUES ('MEDIATIONS', true), ('MEDIATIONS_AGREED', outcome = 'AGREED')) mediated (indicator, counts)
    WHERE withdrawn_at IS NULL AND mediated.counts`,
  parameters: [],
};
