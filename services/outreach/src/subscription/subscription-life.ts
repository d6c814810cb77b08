import { now } from '@vicinia/service-kit';
import type { Subscription, SubscriptionState } from './subscription.entity.js';

/**
 * The moment after which a subscription must have been made to be confirmed still. Of a subscription the hour is known in
 * which it was made: nobody has less time than promised.
 */
export function confirmableSince(withinHours: number): Date {
  return new Date(now().getTime() - (withinHours + 1) * 60 * 60 * 1000);
}

/** True for one that is confirmed, or can be. */
export function isConfirmable<Row extends Pick<Subscription, 'state' | 'createdAt'>>(
  subscription: Row,
  withinHours: number,
): subscription is Row & { readonly state: Exclude<SubscriptionState, 'ENDED'> } {
  const { state, createdAt } = subscription;
  return state === 'CONFIRMED' || (state === 'UNCONFIRMED' && createdAt > confirmableSince(withinHours));
}
