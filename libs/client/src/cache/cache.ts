import { InMemoryCache } from '@apollo/client/cache';

/**
 * How answers are remembered. What has an `id` is found by it; the types here have none or another one. Nothing that a
 * receipt opens is remembered under a name that somebody else could ask for.
 */
export function viciniaCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      ConcernCategory: { keyFields: ['code'] },
      TerritoryLevel: { keyFields: ['code'] },
      BulletinTopic: { keyFields: ['code'] },
      ConcernOfReceipt: { keyFields: false },
      Query: { fields: { concernByReceipt: { read: () => undefined, merge: false } } },
    },
  });
}
