import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Refusal } from '@vicinia/service-kit';
import { LRUCache } from 'lru-cache';

const MOST_ADDRESSES = 100_000;
const DAY_MILLISECONDS = 86_400_000;

/**
 * Limits how often one address may use anonymous operations, without knowing the address: it counts under a keyed
 * hash whose key is random, lives in this process's memory only and is thrown away every day with all counts.
 */
export class AnonymousRate {
  private key = randomBytes(32);
  private day = -1;
  private readonly counts: LRUCache<string, { used: number }>;

  /**
   * @param limit operations for each address and window
   * @param windowSeconds length of the window; it starts with the first operation
   * @param clock milliseconds since 1970
   */
  constructor(
    private readonly limit: number,
    windowSeconds: number,
    private readonly clock: () => number = Date.now,
  ) {
    this.counts = new LRUCache({
      max: MOST_ADDRESSES,
      ttl: windowSeconds * 1000,
      perf: { now: clock },
      ttlResolution: 0,
    });
  }

  /** @throws Refusal RATE_LIMITED */
  admit(address: string): void {
    this.changeKeyDaily();
    const hash = createHmac('sha256', this.key).update(neighbourhood(address)).digest('base64');
    const count = this.counts.get(hash);
    if (count === undefined) {
      this.counts.set(hash, { used: 1 });
      return;
    }
    if (count.used >= this.limit)
      throw new Refusal('RATE_LIMITED', 'Too many anonymous requests; try again later.');
    count.used += 1;
  }

  private changeKeyDaily(): void {
    const today = Math.floor(this.clock() / DAY_MILLISECONDS);
    if (today === this.day) return;
    this.day = today;
    this.key = randomBytes(32);
    this.counts.clear();
  }
}

/** One household has a whole IPv6 /64, so that is what counts as one address. */
function neighbourhood(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address.replace('::ffff:', '');
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0');
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}
