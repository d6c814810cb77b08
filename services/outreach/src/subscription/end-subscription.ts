import { now } from '@vicinia/service-kit';
import { In, type EntityManager } from 'typeorm';
import { ContactKey } from './contact-key.entity.js';
import { Subscription } from './subscription.entity.js';

/**
 * Ends a locked subscription, or all of its address. Address and key are erased from what ends, and what waits for it is called
 * back. One that has ended stays as it is.
 */
export async function endSubscription(
  manager: EntityManager,
  subscription: Subscription,
  all: boolean,
): Promise<void> {
  const { id, address, addressMark } = subscription;
  if (address === null && addressMark === null) return;
  const nothing = { address: null, addressMark: null, sealedAddress: null, personId: null };
  const ending = { ...nothing, state: 'ENDED', endedAt: now() } as const;
  const same = [
    ...(address === null ? [] : [{ address }]),
    ...(addressMark === null ? [] : [{ addressMark }]),
  ];
  const ids = all ? (await manager.findBy(Subscription, same)).map((each) => each.id) : [id];
  await manager.update(Subscription, ids, ending);
  await manager.query(`DELETE FROM delivery WHERE state = 'PENDING' AND subscription_id = ANY ($1::uuid[])`, [
    ids,
  ]);
  await manager.delete(ContactKey, { subscriptionId: In(ids) });
  Object.assign(subscription, ending);
}
