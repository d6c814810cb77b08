import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 16;

/** A new secret of 128 bits: letters, digits, `-` and `_`. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** What is stored of a secret. Nobody can try all of 128 bits, so that it needs no salt. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
