import { createHmac, randomBytes } from 'node:crypto';
import { Refusal } from '@vicinia/service-kit';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';

const MOST_ADDRESSES = 100_000;
const DAY_MILLISECONDS = 86_400_000;

/** Somebody used something too often. */
export class RateExceeded extends Refusal {
  /**
   * @param retryAfterSeconds when the window is over; 0 when one request asks for more than a window allows
   * @param message of what there were too many; anonymous requests unless told otherwise
   */
  constructor(
    readonly retryAfterSeconds: number,
    message = retryAfterSeconds > 0
      ? `Too many anonymous requests; try again in ${String(retryAfterSeconds)} seconds.`
      : 'This asks for more at once than an anonymous request may.',
  ) {
    super('RATE_LIMITED', message);
    if (retryAfterSeconds > 0) this.as('RATE_LIMITED.LATER', { seconds: retryAfterSeconds });
  }
}

/**
 * Limits how often one address may use anonymous operations, without knowing the address: it counts under a keyed
 * hash whose key is random, lives in this process's memory only and is thrown away every day with all counts.
 */
export class AnonymousRate {
  private key = randomBytes(32);
  private day = -1;
  private readonly counts: LRUCache<string, { used: number }>;

  /**
   * @param limit anonymous fields for each address and window; Infinity where many people share one address, as at a kiosk
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

  /**
   * @param amount how many things are asked at once
   * @throws RateExceeded
   */
  admit(address: string, amount = 1): void {
    this.changeKeyDaily();
    const hash = createHmac('sha256', this.key).update(neighbourhood(address)).digest('base64');
    const count = this.counts.get(hash) ?? { used: 0 };
    if (count.used + amount > this.limit) {
      throw new RateExceeded(Math.ceil(this.counts.getRemainingTTL(hash) / 1000));
    }
    if (count.used === 0) this.counts.set(hash, count);
    count.used += amount;
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
  // A proxy may forward what is no address, such as "unknown".
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString();
}
