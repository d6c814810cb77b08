import { notingStockChanges } from '@vicinia/indicators';
import type { EntityManager } from 'typeorm';
import { soleFrom } from '../grant/holds.js';
import { seatChanges } from './seat-changes.js';
import { startDay } from './tenure.js';

/** Which rows are looked at: SQL that adds to the conditions on posts and appointments. */
interface Which {
  readonly made: string;
  readonly begun: string;
  readonly ended: string;
}

/** Of a territory of which this service has not heard yet nobody knows which month it is there: such a post waits. */
const isKnown = (territoryId: string): string =>
  `EXISTS (SELECT FROM territory_projection known WHERE known.territory_id = ${territoryId})`;
const IS_AT_KNOWN_PLACE = `EXISTS (
  SELECT FROM post held WHERE held.id = appointment.post_id AND ${isKnown('held.territory_id')})`;

// An appointment counts from when it begins until it ends, and a seat from when it was made: so what was entered for later
// is counted when its time comes, and each once.
const madeOrTaken = (which: Which): string => `
  WITH made AS (
    UPDATE post SET counted = true WHERE NOT post.counted AND ${isKnown('post.territory_id')} ${which.made}
    RETURNING post.territory_id, post.created_at
  ), begun AS (
    UPDATE appointment SET beginning_counted = true, staff_counted = false
    WHERE NOT appointment.beginning_counted AND appointment.starts_at <= $1 AND ${soleFrom('appointment')} <= $1 AND ${IS_AT_KNOWN_PLACE} ${which.begun}
    RETURNING appointment.post_id, ${soleFrom('appointment')} AS began_at, ${startDay('appointment')} AS start_day
  )
  ${notingStockChanges(`
    SELECT territory_id, 'POSTS', created_at, 1 FROM made
    UNION ALL SELECT territory_id, 'VACANT_POSTS', created_at, 1 FROM made
    UNION ALL SELECT post.territory_id, change.indicator, greatest(begun.began_at, post.created_at), change.amount
      FROM begun JOIN post ON post.id = begun.post_id
      CROSS JOIN LATERAL (VALUES ('VACANT_POSTS', -1), ('START_DAYS', begun.start_day)) change (indicator, amount)`)}`;

// Apart, because a statement changes a row once, and somebody may have come and gone since the last one.
const left = (which: Which): string => `
  WITH ended AS (
    UPDATE appointment SET ending_counted = true, staff_counted = false
    WHERE NOT appointment.ending_counted AND appointment.ends_at <= $1 AND ${IS_AT_KNOWN_PLACE} ${which.ended}
    RETURNING appointment.post_id, appointment.ends_at, ${startDay('appointment')} AS start_day
  )
  ${notingStockChanges(`
    SELECT post.territory_id, change.indicator, greatest(ended.ends_at, post.created_at), change.amount
    FROM ended JOIN post ON post.id = ended.post_id
    CROSS JOIN LATERAL (VALUES ('VACANT_POSTS', 1), ('START_DAYS', -ended.start_day)) change (indicator, amount)`)}`;

// What somebody changes at this moment is counted with that change: a round that waited for it, while it waits for the post
// that the round has, would let one of the two fail.
const ofAll: Which = {
  made: `AND post.id IN (SELECT id FROM post WHERE NOT counted FOR UPDATE SKIP LOCKED)`,
  begun: `AND appointment.id IN (
      SELECT id FROM appointment WHERE NOT beginning_counted AND starts_at <= $1 FOR UPDATE SKIP LOCKED)`,
  ended: `AND appointment.id IN (
      SELECT id FROM appointment WHERE NOT ending_counted AND ends_at <= $1 FOR UPDATE SKIP LOCKED)`,
};
const ofOne: Which = {
  made: 'AND post.id = $2',
  begun: 'AND appointment.post_id = $2',
  ended: 'AND appointment.post_id = $2',
};
const ALL = [madeOrTaken(ofAll), left(ofAll)];
const OF_POST = [madeOrTaken(ofOne), left(ofOne)];

/** Counts all seats that were made, taken and left until a moment, and not counted before. */
export async function countSeats(manager: EntityManager, until: Date): Promise<void> {
  for (const statement of ALL) await manager.query(statement, [until]);
}

/** The same for one post, in the transaction that changes it. */
export async function countSeat(manager: EntityManager, until: Date, postId: string): Promise<void> {
  for (const statement of OF_POST) await manager.query(statement, [until, postId]);
}

const ENDED = notingStockChanges(`
  SELECT $1::uuid, stock.indicator, $2::timestamptz, -1
  FROM (VALUES ('POSTS'), ('VACANT_POSTS')) stock (indicator)`);

/** Counts that a vacant post has ended, in the transaction that ends it. */
export async function countEndOfSeat(manager: EntityManager, territoryId: string, at: Date): Promise<void> {
  await manager.query(ENDED, [territoryId, at]);
}

const ELSEWHERE = notingStockChanges(`
  SELECT place.territory_id, change.stock, change.happened_at, change.amount * place.sign
  FROM (${seatChanges('AND post.id = $1')}) change
  CROSS JOIN (VALUES ($2::uuid, -1), ($3::uuid, 1)) place (territory_id, sign)`);

/** Counts all that was counted of a post at another territory, since it was made: as a recount finds it after it has moved. */
export async function countSeatElsewhere(
  manager: EntityManager,
  { postId, from, to }: { readonly postId: string; readonly from: string; readonly to: string },
): Promise<void> {
  await manager.query(ELSEWHERE, [postId, from, to]);
}
