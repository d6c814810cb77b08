import type { EntityManager } from 'typeorm';
import type { Bulletin } from '../bulletin/bulletin.entity.js';

/**
 * Writes one delivery for each address that wants to hear of a bulletin: confirmed subscriptions of its territory and of
 * those above it, never beside it or below. An address with several such subscriptions hears once, by the nearest.
 *
 * @param at from when on they may be sent
 */
export async function enqueueForSubscribers(
  manager: EntityManager,
  bulletin: Pick<Bulletin, 'id' | 'territoryId' | 'topic'>,
  at: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO delivery (id, bulletin_id, subscription_id, state, attempts, next_attempt_at)
     SELECT gen_random_uuid(), $1, chosen.id, 'PENDING', 0, $4
     FROM (
       SELECT DISTINCT ON (subscription.address) subscription.id
       FROM territory_projection concerned
       JOIN territory_projection wanted ON wanted.path @> concerned.path
       JOIN subscription_territory ON subscription_territory.territory_id = wanted.territory_id
       JOIN subscription ON subscription.id = subscription_territory.subscription_id
       WHERE concerned.territory_id = $2 AND subscription.state = 'CONFIRMED' AND subscription.address IS NOT NULL
         AND (cardinality(subscription.topics) = 0 OR $3 = ANY (subscription.topics))
       ORDER BY subscription.address, wanted.level_rank DESC, subscription.confirmed_at DESC, subscription.id
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
