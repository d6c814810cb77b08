import { changesOf, type Recount } from '@vicinia/indicators';
import { soleFrom } from '../grant/holds.js';
import { startDay } from '../indicator/tenure.js';

/** Seats that were made, taken and left, as far as they are counted: what is not, is counted next. */
const CHANGES = `
  SELECT territory_id, 'POSTS' AS stock, created_at AS happened_at, 1 AS amount FROM post WHERE counted
  UNION ALL
  SELECT territory_id, 'VACANT_POSTS', created_at, 1 FROM post WHERE counted
  UNION ALL
  SELECT territory_id, change.stock, ended_at, -1 FROM post
  CROSS JOIN (VALUES ('POSTS'), ('VACANT_POSTS')) change (stock) WHERE counted AND ended_at IS NOT NULL
  UNION ALL
  SELECT post.territory_id, change.stock, greatest(${soleFrom('appointment')}, post.created_at), change.amount
  FROM appointment JOIN post ON post.id = appointment.post_id
  CROSS JOIN LATERAL (VALUES ('VACANT_POSTS', -1), ('START_DAYS', ${startDay('appointment')})) change (stock, amount)
  WHERE appointment.beginning_counted
  UNION ALL
  SELECT post.territory_id, change.stock, greatest(appointment.ends_at, post.created_at), change.amount
  FROM appointment JOIN post ON post.id = appointment.post_id
  CROSS JOIN LATERAL (VALUES ('VACANT_POSTS', 1), ('START_DAYS', -${startDay('appointment')})) change (stock, amount)
  WHERE appointment.ending_counted
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
