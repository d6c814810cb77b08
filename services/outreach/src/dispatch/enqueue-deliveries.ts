import type { EntityManager } from 'typeorm';

/** What is the same for the subscriptions of one address: its mark, and the address where the release before wrote it. */
function recipient(row: string): string {
  return `coalesce(${row}.address_mark, ${row}.address)`;
}

/** What is to be delivered, and to whom it speaks. */
interface Dispatched {
  readonly id: string;
  readonly territoryId: string;
  readonly topic: string;
}

/**
 * Writes one delivery for each address that wants to hear of a bulletin: confirmed subscriptions of its territory, of those
 * above it, and of those below it, to which it speaks as well; never beside it. An address with several such subscriptions
 * hears once, by the nearest.
 *
 * @param at from when on they may be sent
 */
export async function enqueueForSubscribers(
  manager: EntityManager,
  bulletin: Dispatched,
  at: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO delivery (id, bulletin_id, subscription_id, state, attempts, next_attempt_at)
     SELECT gen_random_uuid(), $1, chosen.id, 'PENDING', 0, $4
     FROM (
       SELECT DISTINCT ON (${recipient('subscription')}) subscription.id
       FROM territory_projection concerned
       JOIN territory_projection wanted ON wanted.path @> concerned.path OR wanted.path <@ concerned.path
       JOIN subscription_territory ON subscription_territory.territory_id = wanted.territory_id
       JOIN subscription ON subscription.id = subscription_territory.subscription_id
       WHERE concerned.territory_id = $2 AND subscription.state = 'CONFIRMED' AND ${recipient('subscription')} IS NOT NULL
         AND NOT EXISTS (
           SELECT FROM delivery JOIN subscription hears ON hears.id = delivery.subscription_id
           WHERE delivery.bulletin_id = $1 AND ${recipient('hears')} = ${recipient('subscription')})
         AND (cardinality(subscription.topics) = 0 OR $3 = ANY (subscription.topics))
       ORDER BY ${recipient('subscription')}, abs(wanted.level_rank - concerned.level_rank), wanted.level_rank DESC,
         subscription.confirmed_at DESC, subscription.id
     ) chosen
     ON CONFLICT (bulletin_id, subscription_id) DO NOTHING`,
    [bulletin.id, bulletin.territoryId, bulletin.topic, at],
  );
}

/**
 * Lets the deliveries of a bulletin be tried again of which nobody can tell whether they arrived. The Message-ID stays, so
 * that mail programs can tell a repetition. Whoever unsubscribed meanwhile is left alone.
 */
export async function enqueueUncertainAgain(
  manager: EntityManager,
  bulletinId: string,
  at: Date,
): Promise<void> {
  await manager.query(
    `UPDATE delivery SET state = 'PENDING', attempts = 0, next_attempt_at = $2
     FROM subscription
     WHERE delivery.bulletin_id = $1 AND delivery.state = 'UNCERTAIN'
       AND subscription.id = delivery.subscription_id AND subscription.state = 'CONFIRMED'`,
    [bulletinId, at],
  );
}

/** Writes the delivery that asks the owner of an address to confirm. */
export async function enqueueConfirmation(
  manager: EntityManager,
  subscriptionId: string,
  at: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO delivery (id, subscription_id, state, attempts, next_attempt_at)
     VALUES (gen_random_uuid(), $1, 'PENDING', 0, $2)`,
    [subscriptionId, at],
  );
}

/**
 * Writes one delivery of a correction for each address that got the bulletin which it corrects, or may have got it. Comes
 * before `enqueueForSubscribers`, which leaves out those who hear already.
 */
export async function enqueueForRecipientsOf(
  manager: EntityManager,
  correctedId: string,
  correctionId: string,
  at: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO delivery (id, bulletin_id, subscription_id, state, attempts, next_attempt_at)
     SELECT gen_random_uuid(), $2, subscription.id, 'PENDING', 0, $3
     FROM delivery got JOIN subscription ON subscription.id = got.subscription_id
     WHERE got.bulletin_id = $1 AND got.state IN ('SENDING', 'SENT', 'UNCERTAIN') AND subscription.state = 'CONFIRMED'`,
    [correctedId, correctionId, at],
  );
}

/** Calls back what of a bulletin waits to be sent. */
export async function callBack(manager: EntityManager, bulletinId: string): Promise<void> {
  await manager.query(`DELETE FROM delivery WHERE bulletin_id = $1 AND state = 'PENDING'`, [bulletinId]);
}
