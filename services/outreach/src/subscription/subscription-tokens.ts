import { createHash, createHmac } from 'node:crypto';

/** What the owner of an address can do with a token. */
export type TokenPurpose = 'confirm' | 'unsubscribe';

/**
 * Tokens of subscriptions. A token is made from 256 random bits kept with the subscription and a secret that the database
 * does not hold, so that every later message can carry it although only its hash is stored.
 */
export class SubscriptionTokens {
  constructor(private readonly secret: string) {}

  /**
   * @param seed 32 random bytes of the subscription
   * @returns 43 characters that are safe in a URL
   */
  tokenOf(purpose: TokenPurpose, seed: Buffer): string {
    return createHmac('sha256', this.secret).update(purpose).update(seed).digest('base64url');
  }

  /** Stands for an address where its repetition has to be known: nobody can make it who only guesses the address. */
  addressMark(address: string): string {
    return createHmac('sha256', this.secret).update('address').update('\n').update(address).digest('hex');
  }
}

/** What is stored of a token, in hexadecimal. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
