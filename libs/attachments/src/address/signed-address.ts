import { createHmac, timingSafeEqual } from 'node:crypto';

/** Addresses that are made within so many seconds are alike, so that a browser does not load a file again. */
const STEP_SECONDS = 300;

/** What makes an address one that opens a file without a token. */
export interface AddressKey {
  /** Second since 1970 from which on it opens nothing. */
  readonly until: number;
  readonly signature: string;
}

/**
 * A key for a file.
 *
 * @param secret of the service
 * @param id of the attachment
 * @param at now; the key holds for five to ten minutes from then on
 */
export function addressKey(secret: string, id: string, at: Date): AddressKey {
  const until = (Math.floor(at.getTime() / 1000 / STEP_SECONDS) + 2) * STEP_SECONDS;
  return { until, signature: signatureOf(secret, id, until) };
}

/** Whether a key opens the file of an attachment now. */
export function opens({ until, signature }: AddressKey, secret: string, id: string, at: Date): boolean {
  if (!(at.getTime() < until * 1000)) return false;
  const wanted = Buffer.from(signatureOf(secret, id, until));
  const given = Buffer.from(signature);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

function signatureOf(secret: string, id: string, until: number): string {
  return createHmac('sha256', secret)
    .update(`${id}.${String(until)}`)
    .digest('base64url');
}
