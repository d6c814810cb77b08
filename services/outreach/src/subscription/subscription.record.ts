import type { RecordKind } from '@vicinia/access';
import { Subscription } from './subscription.entity.js';

/** A subscription, as whoever holds a token of it changes it; nobody else learns that there is one. */
export const subscriptionRecord: RecordKind<Subscription> = {
  entity: Subscription,
  readRule: 'subscription.own',
  unknown: 'the token is unknown or has expired',
  facts: (_manager, { personId }) => Promise.resolve({ selfIds: [personId] }),
};
