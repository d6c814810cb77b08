import type { TextStore } from '../text-store.js';

/**
 * Idempotency keys that survive a retry and a reload: the same change gets the same key until it has succeeded. So what a
 * person sends again, because no answer came, is done once. Only a hash of the change is kept, never its words.
 */
export class KeptKeys {
  constructor(private readonly store: TextStore) {}

  /**
   * @param operation name of the mutation
   * @param variables what is sent with it
   */
  async keyFor(operation: string, variables: unknown): Promise<string> {
    const name = await nameOf(operation, variables);
    const kept = this.store.getItem(name);
    if (kept !== null) return kept;
    const key = crypto.randomUUID();
    this.store.setItem(name, key);
    return key;
  }

  /** From here on the same change is a new one. */
  async settle(operation: string, variables: unknown): Promise<void> {
    this.store.removeItem(await nameOf(operation, variables));
  }
}

async function nameOf(operation: string, variables: unknown): Promise<string> {
  const change = new TextEncoder().encode(`${operation} ${JSON.stringify(variables)}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', change));
  return `vicinia.key.${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
