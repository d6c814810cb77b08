import type { RecordActions, RecordKind } from '@vicinia/access';
import { Subscription } from './subscription.entity.js';

/** A subscription, as whoever holds a token of it changes it; nobody else learns that there is one. */
export const subscriptionRecord: RecordKind<Subscription> = {
  entity: Subscription,
  readRule: 'subscription.own',
  unknown: 'the token is unknown or has expired',
  facts: (_manager, { personId }) => Promise.resolve({ selfIds: [personId] }),
};

/** What somebody does with a subscription of the own account, by the names of the mutations. */
export const subscriptionActions = {
  unsubscribeMe: { rule: 'subscription.ofAccount' },
} as const satisfies RecordActions<Subscription>;
