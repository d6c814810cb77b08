import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { Subscription } from './subscription.entity.js';

/**
 * Ends a locked subscription, or all of its address. The address is erased from what ends, and what waits for it is called
 * back. One that has ended stays as it is.
 */
export async function endSubscription(
  manager: EntityManager,
  subscription: Subscription,
  all: boolean,
): Promise<void> {
  const { id, address } = subscription;
  if (address === null) return;
  const ending = { state: 'ENDED', address: null, personId: null, endedAt: now() } as const;
  const ids = all ? (await manager.findBy(Subscription, { address })).map((each) => each.id) : [id];
  await manager.update(Subscription, ids, ending);
  await manager.query(`DELETE FROM delivery WHERE state = 'PENDING' AND subscription_id = ANY ($1::uuid[])`, [
    ids,
  ]);
  Object.assign(subscription, ending);
}
