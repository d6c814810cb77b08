import type { Adapter, AdapterPayload } from 'oidc-provider';

/** For the few records to which the provider gives no time. */
const DEFAULT_SECONDS = 3600;

interface Kept {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

/**
 * Sign-ins in progress and sessions, in memory: nothing of them needs to outlive a restart, for access tokens prove
 * themselves by their signature.
 */
export function memoryAdapters(): (kind: string) => Adapter {
  const kept = new Map<string, Kept>();
  const valid = (key: string): AdapterPayload | undefined => {
    const entry = kept.get(key);
    if (entry && entry.expiresAt > Date.now()) return entry.payload;
    kept.delete(key);
    return undefined;
  };
  const found = (kind: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const key of kept.keys()) {
      const payload = key.startsWith(`${kind}:`) ? valid(key) : undefined;
      if (payload && matches(payload)) return payload;
    }
    return undefined;
  };
  return (kind) => ({
    upsert: async (id, payload, expiresIn = DEFAULT_SECONDS) => {
      kept.set(`${kind}:${id}`, { payload, expiresAt: Date.now() + expiresIn * 1000 });
      await Promise.resolve();
    },
    find: (id) => Promise.resolve(valid(`${kind}:${id}`)),
    findByUid: (uid) => Promise.resolve(found(kind, (payload) => payload.uid === uid)),
    findByUserCode: (code) => Promise.resolve(found(kind, (payload) => payload.userCode === code)),
    consume: async (id) => {
      const payload = valid(`${kind}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      await Promise.resolve();
    },
    destroy: async (id) => {
      kept.delete(`${kind}:${id}`);
      await Promise.resolve();
    },
    // Only of this kind: a sign-in in progress names the grant of the account that it replaces, and goes on.
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of kept) {
        if (key.startsWith(`${kind}:`) && payload.grantId === grantId) kept.delete(key);
      }
      await Promise.resolve();
    },
  });
}
